import type { PlaceWords } from '../model/career-in-place.js';
import { esAmounts } from './amounts.js';

const { hours, time } = esAmounts;
const list = (items: readonly string[]) =>
  new Intl.ListFormat('es', { type: 'conjunction' }).format(items);

/** What a career's own step says in a chosen place, in Spanish. */
export const esPlace: PlaceWords = {
  summary: (place) =>
    `Esto piden en ${place}, según lo que aquí se sabe. Pregunta antes de pagar nada.`,
  train: (span) => `Completa ${hours(span)} de formación aprobada.`,
  work: (span) => `Reúne ${hours(span)} de trabajo entre pares.`,
  supervision: (amount) => `Recibe ${hours({ min: amount, max: amount })} de supervisión.`,
  exam: (score) =>
    score ? `Aprueba el examen con un ${score} por ciento o más.` : 'Aprueba el examen.',
  course: (score) =>
    score
      ? `Aprueba las pruebas del curso con un ${score} por ciento.`
      : 'Aprueba las pruebas del curso.',
  apply: (board) => `Envía tu solicitud a: ${board}.`,
  ask: (board, about) =>
    `Pregunta ${board ? `aquí: ${board}.` : 'a quien certifica o a un empleador.'} Infórmate sobre ${list(
      about.map(
        (name) => ({ training: 'la formación', experience: 'el trabajo', exam: 'el examen' })[name],
      ),
    )}.`,
  credentials: (place, titles) => `En ${place}, certificados de este nivel: ${list(titles)}.`,
  renew: ({ months }) =>
    months === null
      ? 'Anota cuándo tienes que renovar tu certificado.'
      : `Anota cuándo renovar: cada ${months === 12 ? 'año' : time(months)}.`,
};
