import type { CertificationWords } from './certification.js';
import { esAmounts } from './amounts.js';

const { number, count, hours, time } = esAmounts;
const exactly = (amount: number) => hours({ min: amount, max: amount });
const of = (amount: number | null, what: string) => (amount === null ? '' : exactly(amount) + what);

/** What the finder says, in Spanish. */
export const esCertification: CertificationWords = {
  nothing: (place) =>
    `Aquí todavía no se sabe nada de los certificados en ${place}. Eso no quiere decir que no haya reglas.`,
  national: (names) => `Un certificado nacional puede ser un camino: ${names.join('; ')}.`,
  totals: (training, work, open, isPractice, isMore) => {
    const known = [
      training && `${hours(training)} de clase`,
      work && `${hours(work)} de ${isPractice ? 'práctica en el trabajo' : 'trabajo'}`,
    ];
    const parts = known.filter(Boolean);
    if (!parts.length) return '';
    const what = open && { class: 'clase', work: 'trabajo' }[open];
    return `Se piden ${parts.join(' y ')}${isMore ? ', y algo más: mira abajo' : ''}.${what ? ` No tenemos las horas de ${what}.` : ''}`;
  },
  stages: {
    begin: 'Antes de empezar',
    learn: 'Lo que haces',
    apply: 'El certificado',
    keep: 'Para conservarlo',
    work: 'Conviene saber',
  },
  fields: {
    minimumAge: 'Edad',
    livedExperience: 'Experiencia vivida',
    recoveryTime: 'Tiempo en recuperación',
    education: 'Estudios',
    training: 'Formación',
    experience: 'Trabajo',
    exam: 'Examen',
    credentials: 'Nombre del certificado',
    board: 'Quién certifica',
    fees: 'Costos',
    renewal: 'Renovación',
    continuingEducation: 'Formación continua',
    practice: 'Trabajar sin certificado',
    medicaid: 'Medicaid',
    notes: 'Además',
  },
  unknown: 'No tenemos este dato',
  missing: (fields) =>
    `No tenemos estos datos: ${fields.map((it) => (it === 'Medicaid' ? it : it.toLowerCase())).join(', ')}.`,
  ask: 'Pregunta a quien certifica',
  start: 'Puedes empezar por aquí:',

  values: {
    minimumAge: ({ years }) => `${years} años o más`,
    recoveryTime: ({ months }) => (months === null ? '' : time(months)),
    training: ({ part, hours: amount, credential }) =>
      of(
        amount,
        {
          core: ' de formación básica',
          supplemental: ` de formación adicional${credential ? ', para este certificado' : ''}`,
          practicum: ' de práctica en el trabajo',
          ethics: ' de ética',
          total: ' en total',
        }[part],
      ),
    experience: ({ kind, hours: amount }) =>
      amount === 0
        ? 'No se pide'
        : of(
            amount,
            {
              work: ' de trabajo de apoyo entre pares',
              supervised: ' de trabajo de apoyo entre pares con supervisión',
              supervision: ' de supervisión',
            }[kind],
          ),
    exam: ({ kind, passingScore }, _, { isAgain }) =>
      [
        !isAgain && { yes: 'Sí', no: 'No hay', course: 'Pruebas en el curso' }[kind],
        passingScore && `${isAgain ? 'Se' : 'se'} aprueba con el ${passingScore} por ciento`,
      ]
        .filter(Boolean)
        .join(', '),
    fees: ({ kind, amount, max }, money) =>
      `${
        {
          application: 'Solicitud',
          exam: 'Examen',
          training: 'Curso',
          renewal: 'Renovación',
          late: 'Renovación tardía',
          background: 'Revisión de antecedentes',
          all: 'Todo junto',
        }[kind]
      }: ${max ? `de ${money(amount)} a ${money(max)}` : amount ? money(amount) : 'gratis'}`,
    renewal: ({ months, note }, _, { isPassing }) =>
      isPassing && !note ? `Vale ${time(months)}` : `Cada ${months === 12 ? 'año' : time(months)}`,
    continuingEducation: ({ hours: amount, months, part, note }, _, { isRenewed }) =>
      `${exactly(amount)}${part ? ' de ética' : ''}${
        months === null
          ? note || isRenewed
            ? ''
            : ', sin plazo indicado'
          : ` cada ${months === 12 ? 'año' : time(months)}`
      }`,
    medicaid: ({ field, covered }) =>
      `${covered ? 'Paga' : 'No paga'} el apoyo ${
        {
          'mental-health': 'en salud mental',
          'substance-use': 'por consumo de sustancias',
          all: 'entre pares',
        }[field]
      }`,
  },

  source: 'Fuente:',
  asOf: (date) => `fecha: ${date}`,
  ages: { recent: '', old: 'de hace más de dos años', undated: 'sin fecha' },
  compiled: 'de terceros',

  others: 'Otros lugares',
  position: (own, fewer, more, all) =>
    `Formación aquí: ${hours(own)}. De ${count(all, ['lugar más', 'lugares más'])} con horas conocidas, los que piden menos son ${number(fewer)}; los que piden más, ${number(more)}; los que piden lo mismo o algo cercano, ${number(all - fewer - more)}.`,
  least: 'Otros lugares, por lo mínimo que piden',
  hours: exactly,
  standard: (title, training, work) =>
    `${title}: ${hours(training)} de formación${work ? `, y como máximo ${exactly(work)} de trabajo supervisado` : ''}.`,

  compare: 'Comparar con',
  add: 'Agregar',
  sideBySide: 'Lado a lado',
  asked: 'Lo que se pide',
  sources: 'Al elegir un lugar ves de dónde viene cada dato y de cuándo es.',
  empty: 'No tenemos más datos',
  added: (place) => `${place}: se agregó.`,
  removed: (place) => `${place}: se quitó.`,
  remove: (place) => `Quitar ${place}`,
};
