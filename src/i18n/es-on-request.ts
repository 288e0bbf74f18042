import type { onRequest } from './en/on-request.js';

/** What the chart of pay says when somebody asks for tables or similar jobs, in Spanish. */
export const esOnRequest: typeof onRequest = {
  neighbours: 'Trabajos parecidos, para comparar',
  neighboursNote:
    'Son otros trabajos, no este. La línea abarca lo que gana la mayoría; la marca es el punto medio.',
  rungTable: { year: 'Sueldo al año en cada nivel', hour: 'Sueldo por hora en cada nivel' },
  jobTable: {
    year: 'Sueldo al año en trabajos parecidos',
    hour: 'Sueldo por hora en trabajos parecidos',
  },
  rung: 'Nivel',
  job: 'Trabajo',
  from: 'Desde',
  to: 'Hasta',
  open: 'sin tope',
  percentile: (percent) => `${percent} de cada 100 ganan menos de`,
};
