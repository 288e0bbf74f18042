import type { placeChoice } from './en/place-choice.js';

/** What stands beside the choice of a place, in Spanish. */
export const esPlaceChoice: typeof placeChoice = {
  where: '¿Dónde quieres trabajar?',
  choose: 'Elige un lugar',
  advice:
    'Esto no es asesoría legal. Las reglas cambian: pregunta a quien certifica antes de pagar o inscribirte.',
};
