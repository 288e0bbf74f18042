import type { Span } from '../model/certification.js';
import type { CertificationWords } from './certification.js';
import { esAmounts } from './amounts.js';

const { number, count, hours, time } = esAmounts;
const exactly = (amount: number) => hours({ min: amount, max: amount });
const of = (amount: number | null, what: string) => (amount === null ? '' : exactly(amount) + what);
const about = (span: Span) => (span.min === span.max ? 'cerca de ' : '') + hours(span);

/** What the finder says, in Spanish. */
export const esCertification: CertificationWords = {
  nothing: (place) =>
    `Aquí todavía no se sabe nada de los certificados en ${place}. Eso no quiere decir que no haya reglas.`,
  totals: (training, work, open) => {
    const known = [training && `${about(training)} de clase`, work && `${about(work)} de trabajo`];
    const parts = known.filter(Boolean);
    if (!parts.length) return '';
    const what = open && { class: 'clase', work: 'trabajo' }[open];
    return `Son ${parts.join(' y ')}.${what ? ` Aquí no se sabe cuántas horas de ${what} piden.` : ''}`;
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
    credentials: 'Su nombre',
    board: 'Quién lo da',
    fees: 'Costos',
    renewal: 'Renovación',
    continuingEducation: 'Formación continua',
    practice: 'Trabajar sin él',
    medicaid: 'Medicaid',
    notes: 'Además',
  },
  unknown: 'No se sabe aquí:',
  ask: 'pregunta a quien certifica',
  start: 'Puedes empezar por aquí:',

  values: {
    minimumAge: ({ years }) => `${years} años o más`,
    recoveryTime: ({ months }) => (months === null ? '' : time(months)),
    training: ({ part, hours: amount, credential }) =>
      of(
        amount,
        {
          core: ', básicas',
          supplemental: ` más${credential ? ', para este certificado' : ''}`,
          practicum: ' de práctica en el trabajo',
          ethics: ' de ética',
          total: ' en total',
        }[part],
      ),
    experience: ({ kind, hours: amount }) =>
      of(
        amount,
        {
          work: ' de trabajo entre pares',
          supervised: ' de trabajo entre pares con supervisión',
          supervision: ' de supervisión',
        }[kind],
      ),
    exam: ({ kind, passingScore }) =>
      ({ yes: 'Sí', no: 'No hay', course: 'Pruebas en el curso' })[kind] +
      (passingScore ? `, se aprueba con ${passingScore} por ciento` : ''),
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
    renewal: ({ months }) => `Cada ${months === 12 ? 'año' : time(months)}`,
    continuingEducation: ({ hours: amount, months, part }) =>
      `${exactly(amount)}${part ? ' de ética' : ''}${
        months === null ? ', sin plazo indicado' : ` cada ${months === 12 ? 'año' : time(months)}`
      }`,
    medicaid: ({ field, covered }) =>
      `${
        {
          'mental-health': 'Salud mental',
          'substance-use': 'Consumo de sustancias',
          all: 'Apoyo entre pares',
        }[field]
      }: ${covered ? 'lo paga' : 'no lo paga'}`,
  },

  source: 'Fuente:',
  asOf: (date) => `con fecha ${date}`,
  ages: { recent: '', old: 'de hace más de dos años', undated: 'sin fecha' },
  compiled: 'de terceros',

  others: 'Otros lugares',
  position: (own, fewer, more, all) =>
    `Formación aquí: ${hours(own)}. Entre los ${count(all, ['lugar', 'lugares'])} con horas conocidas: menos en ${number(fewer)}, más en ${number(more)}.`,
  hours: exactly,
  standard: (title, training, work) =>
    `${title}: ${hours(training)} de formación${work ? `, y a lo más ${exactly(work)} de trabajo supervisado` : ''}.`,

  compare: 'Comparar con',
  add: 'Agregar',
  sideBySide: 'Lado a lado',
  remove: (place) => `Quitar ${place}`,
};
