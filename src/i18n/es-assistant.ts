import type { assistant } from './en/assistant.js';

/** What stands around the words of a website's own assistant, in Spanish. */
export const esAssistant: typeof assistant = {
  heading: 'Otra mirada',
  offer:
    'Este sitio tiene un asistente. Si le preguntas, recibe tus respuestas y el resultado de arriba, y escribe algo sobre ellos.',
  ask: 'Preguntar al asistente de este sitio',
  stop: 'Detener',
  states: {
    idle: '',
    writes: 'El asistente está escribiendo…',
    stopped: 'Se detuvo.',
    done: 'El asistente terminó.',
    failed: '',
  },
  by: 'Esto lo escribió el asistente de este sitio, no esta guía. Puede tener errores.',
  failed: 'El asistente no pudo responder ahora.',
  again: 'Preguntar de nuevo',
};
