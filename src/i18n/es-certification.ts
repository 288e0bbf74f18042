import { counted } from '../format/plural.js';
import type { ActionWords, Span } from '../model/certification.js';
import type { CertificationWords } from './certification.js';

const number = (value: number) => value.toLocaleString('es', { maximumFractionDigits: 1 });
const count = (value: number, one: string, other = `${one}s`) =>
  counted(value, 'es', { one, other });
const hours = ({ min, max }: Span) =>
  min === max ? count(min, 'hora') : `entre ${number(min)} y ${count(max, 'hora')}`;
const time = (months: number) =>
  months >= 12 && months % 6 === 0 ? count(months / 12, 'año') : count(months, 'mes', 'meses');
const list = (items: readonly string[]) =>
  new Intl.ListFormat('es', { type: 'conjunction' }).format(items);

const actions: ActionWords = {
  summary: (place) =>
    `Esto piden en ${place}, según lo que aquí se sabe. Pregunta antes de pagar nada.`,
  train: (span) => `Completa ${hours(span)} de formación aprobada.`,
  work: (span) => `Reúne ${hours(span)} de trabajo entre pares.`,
  supervision: (amount) => `Recibe ${count(amount, 'hora')} de supervisión.`,
  exam: (score) =>
    score ? `Aprueba el examen con un ${score} por ciento o más.` : 'Aprueba el examen.',
  course: (score) =>
    score
      ? `Aprueba las pruebas del curso con un ${score} por ciento.`
      : 'Aprueba las pruebas del curso.',
  apply: (board) => `Envía tu solicitud a: ${board}.`,
  ask: (board, about) =>
    `Pregunta ${board ? `aquí: ${board}.` : 'a quien da el certificado.'} Infórmate sobre ${list(
      about.map(
        (name) => ({ training: 'la formación', experience: 'el trabajo', exam: 'el examen' })[name],
      ),
    )}.`,
  credentials: (place, titles) => `En ${place}, este es el certificado: ${list(titles)}.`,
  renew: (months, further) =>
    `Anota cuándo renovar: cada ${time(months)}${further ? `, con ${count(further, 'hora')} de formación` : ''}.`,
};

/** What the finder says, in Spanish. */
export const esCertification: CertificationWords = {
  actions,
  where: '¿Dónde quieres trabajar?',
  choose: 'Elige un lugar',
  groups: { jurisdiction: 'Lugares', national: 'Sin lugar fijo' },
  advice:
    'Esto no es asesoría legal. Las reglas cambian: pregunta a quien certifica antes de pagar o inscribirte.',
  nothing: (place) =>
    `Aquí todavía no se sabe nada de ${place}. Eso no quiere decir que no haya reglas.`,
  totals: (training, work) => {
    if (training && work) {
      return `Cerca de ${hours(training)} de clase y ${hours(work)} de trabajo.`;
    }
    if (training) {
      return `Cerca de ${hours(training)} de clase. Las horas de trabajo no se conocen aquí.`;
    }
    if (work) return `Cerca de ${hours(work)} de trabajo. Las horas de clase no se conocen aquí.`;
    return 'Aquí no se sabe cuántas horas hacen falta.';
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

  age: (years) => `${years} años o más`,
  time,
  training: {
    core: (amount) => `${count(amount, 'hora')}, curso básico`,
    supplemental: (amount) => `${count(amount, 'hora')} más, para este certificado`,
    practicum: (amount) => `${count(amount, 'hora')} de práctica en el trabajo`,
    ethics: (amount) => `${count(amount, 'hora')} de ética`,
    total: (amount) => count(amount, 'hora'),
  },
  experience: {
    work: (amount) => `${count(amount, 'hora')} de trabajo entre pares`,
    supervised: (amount) => `${count(amount, 'hora')} de trabajo entre pares con supervisión`,
    supervision: (amount) => `${count(amount, 'hora')} de supervisión`,
  },
  exam: { yes: 'Sí', no: 'No hay', course: 'Pruebas en el curso' },
  score: (percent) => `se aprueba con ${percent} por ciento`,
  fees: {
    application: 'Solicitud',
    exam: 'Examen',
    training: 'Curso',
    renewal: 'Renovación',
    late: 'Renovación tardía',
    background: 'Revisión de antecedentes',
    all: 'Todo junto',
  },
  free: 'gratis',
  range: (low, high) => `de ${low} a ${high}`,
  every: (months) => `Cada ${months === 12 ? 'año' : time(months)}`,
  further: (amount, months) =>
    `${count(amount, 'hora')}${months === null ? ', sin plazo indicado' : months === 12 ? ' al año' : ` en ${time(months)}`}`,
  ethics: 'de ética',
  medicaid: {
    'mental-health': 'Salud mental',
    'substance-use': 'Consumo de sustancias',
    all: 'Apoyo entre pares',
  },
  covered: 'lo paga',
  notCovered: 'no lo paga',

  source: 'Fuente:',
  asOf: (date) => `con fecha ${date}`,
  ages: { recent: '', old: 'de hace más de dos años', undated: 'sin fecha' },
  compiled: 'reunido por terceros',

  others: 'Junto a otros lugares',
  position: (own, fewer, more, all) =>
    `Aquí piden ${count(own, 'hora')} de formación. De los ${count(all, 'lugar', 'lugares')} con horas conocidas, ${number(fewer)} piden menos y ${number(more)} piden más.`,
  standard: (title, { min, max }, work) =>
    `${title}: de ${number(min)} a ${count(max, 'hora')} de formación${work ? `, y a lo más ${count(work, 'hora')} de trabajo supervisado` : ''}.`,

  compare: 'Comparar con',
  add: 'Agregar un lugar',
  sideBySide: 'Lado a lado',
  remove: (place) => `Quitar ${place}`,
};
