import { counted } from '../format/plural.js';
import type { PlanWords } from './plan.js';

const count = (value: number, one: string, other = `${one}s`) =>
  counted(value, 'es-US', { one, other });
const number = (value: number) => value.toLocaleString('es-US');

/** What the plan says, in Spanish. */
export const esPlan: PlanWords = {
  heading: 'Tu plan',
  intro: 'Qué hacer, en orden. Se queda en esta página si no lo guardas.',
  begin: 'Primer día',
  pace: 'Horas por semana',
  wrongDay: 'Elige un día entre 2000 y 2099.',
  wrongPace: 'Elige entre media hora y 168 horas.',
  wrongGuess: 'Elige entre 1 y 4,000 horas.',
  guess: 'Tu cálculo, en horas',
  guesses: 'Un paso sin tiempo conocido no tiene fechas. Con tu propio cálculo sí las tiene.',

  title: (career) => `Plan: ${career}`,
  made: (day) => `Fecha del plan: ${day}`,
  inPlace: (place) => `Lugar: ${place}`,
  perWeek: (hours) => `${count(hours, 'hora')} por semana`,
  hours: ({ min, max }) =>
    `Toma ${min === max ? `cerca de ${count(max, 'hora')}` : `entre ${number(min)} y ${count(max, 'hora')}`}`,
  hoursAndMore: ({ max }) => `Toma cerca de ${count(max, 'hora')}, y un tiempo que no se sabe`,
  noHours: 'No se sabe cuánto toma',
  after: (steps) => `Después de: ${steps}`,
  optional: 'Si quieres',
  somePlaces: 'Solo en algunos lugares',
  inOrder: 'En este orden',
  beside: 'Todo el tiempo',
  nothing: 'Ya no queda nada por hacer. ¡Bien hecho!',
  from: 'Empieza:',
  fromEarliest: 'Empieza, lo más pronto:',
  to: 'Listo el:',
  toEarliest: 'Listo, lo más pronto:',
  end: 'Todo listo el:',
  endEarliest: 'Todo listo, lo más pronto:',
  note: 'Esto no es asesoría legal. Las reglas cambian: pregunta a quien certifica antes de pagar.',

  print: 'Imprimir',
  markdown: 'Guardar como texto (Markdown)',
  json: 'Guardar para otro aparato (JSON)',
  calendar: 'Poner en el calendario (.ics)',
  noDates: 'Un calendario necesita fechas: elige arriba el primer día.',
  failed: 'Eso no funcionó por ahora. Tu plan sigue aquí.',
  saved: (file) => `Guardado: ${file}`,
  showCode: 'Mostrar un código',
  hideCode: 'Ocultar el código',

  load: 'Cargar un plan',
  loaded: 'Tu plan está cargado.',
  unchanged: 'Todo quedó como estaba.',
};
