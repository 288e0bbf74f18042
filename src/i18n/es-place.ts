import type { PlaceWords } from '../model/career-in-place.js';
import { esAmounts } from './amounts.js';

const { hours, sentences, time } = esAmounts;
const list = (items: readonly string[]) =>
  new Intl.ListFormat('es', { type: 'conjunction' }).format(items);

/** What a career's own step says in a chosen place, in Spanish. */
export const esPlace: PlaceWords = {
  summary: (place) =>
    `${place}: esto se pide, según los datos que tenemos. Pregunta antes de pagar nada.`,
  train: (span, more) =>
    sentences(
      span && `Completa ${hours(span)} de formación aprobada.`,
      more && `Completa ${more}.`,
    ),
  work: (span, more) =>
    sentences(
      span && `Reúne ${hours(span)} de trabajo de apoyo entre pares.`,
      more && `Necesitas: ${more}.`,
    ),
  practice: (span) => `Haz ${hours(span)} de práctica en el trabajo.`,
  supervision: (amount) => `Recibe ${hours({ min: amount, max: amount })} de supervisión.`,
  exam: (score) =>
    score ? `Aprueba el examen con un ${score} por ciento o más.` : 'Aprueba el examen.',
  course: (score) =>
    score
      ? `Aprueba las pruebas del curso con un ${score} por ciento o más.`
      : 'Aprueba las pruebas del curso.',
  apply: (board) => `Envía tu solicitud a: ${board}.`,
  begin: (conditions) => `Antes de empezar: ${conditions}`,
  ask: (board, about) =>
    `Pregunta ${board ? `aquí: ${board}.` : 'a quien certifica o a un empleador.'} Infórmate sobre ${list(
      about.map(
        (name) => ({ training: 'la formación', experience: 'el trabajo', exam: 'el examen' })[name],
      ),
    )}.`,
  credentials: (place, titles) => `${place}: los certificados de este nivel son ${list(titles)}.`,
  renew: ({ months }) =>
    months === null
      ? 'Anota cuándo tienes que renovar tu certificado.'
      : `Anota cuándo renovar: cada ${months === 12 ? 'año' : time(months)}.`,
};
