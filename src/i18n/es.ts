import { counted } from '../format/plural.js';
import type { Language } from './messages.js';

const of = (done: number, total: number, one: string, other: string) =>
  `${done} de ${counted(total, 'es-US', { one, other })}`;

const years = (count: number) => counted(count, 'es-US', { one: 'año', other: 'años' });

/** What the elements say of themselves, in Spanish for readers in the United States. */
export const es: Language = {
  locale: 'es-US',

  loading: 'Cargando…',
  tryAgain: 'Intentar de nuevo',
  broken: 'Esta guía tiene un error y no se puede mostrar.',
  errors: {
    DatasetNotFoundError: 'No se encontró esta guía.',
    DatasetNetworkError: 'No se pudo cargar la guía ahora.',
  },

  years: (min, max) => {
    if (min === null && max === null) return 'No se indica cuántos años';
    if (max === null) return `${years(min!)} o más`;
    if (min === null) return `Hasta ${years(max)}`;
    return min === max ? years(min) : `${min}–\u2060${max} años`;
  },
  per: {
    year: (amount) => `${amount} al\u00a0año`,
    hour: (amount) => `${amount} por\u00a0hora`,
  },
  andMore: (amount) => `${amount} o más`,
  median: (amount) => `${amount} en el punto medio`,
  here: 'Estás aquí',

  ladder: {
    heading: 'Los niveles de este trabajo',
    alsoCalled: (titles) => `También se llama: ${titles}`,
    whatChanges: 'Qué cambia frente al nivel anterior',
    experience: 'Experiencia',
    experienceChange: (now, below) => `${now} (nivel anterior: ${below})`,
    pay: 'Sueldo',
    raise: (amount) => `Empieza con ${amount} más`,
    cut: (amount) => `Empieza con ${amount} menos`,
    samePay: 'Empieza igual',
    newDuties: 'Tareas nuevas',
    tips: 'Consejos para este nivel',
  },

  chart: {
    heading: 'Sueldo',
    rise: (low, lowest, high, highest) =>
      `El sueldo empieza en ${low} (${lowest}) y llega a ${high} (${highest}).`,
    single: (title, amount) => `${title}: ${amount}.`,
    showPer: { year: 'Mostrar por año', hour: 'Mostrar por hora' },
    hourNote: (hours) => `Un año de trabajo son ${hours} horas: 52 semanas de 40 horas.`,
    showTable: 'Mostrar como tabla',
    showChart: 'Mostrar como gráfica',
    download: 'Descargar CSV',
    compare: 'Comparar con trabajos parecidos',
    hideCompare: 'Ocultar trabajos parecidos',
    percentiles: (share, range, middle) =>
      `${share} de cada 100 ganan ${range}; el punto medio es ${middle}`,
    openTop: 'Si una barra termina en trazos, el sueldo no tiene tope.',
    editorial: 'Son estimaciones de la fuente de abajo, no cifras oficiales.',
    source: 'Fuente',
    // No preposition before a date: it would differ for a day, a month and a year.
    figuresOf: (date) => `cifras: ${date}`,
    published: (date) => `publicación: ${date}`,
    noDate: 'sin fecha',
    read: (date) => `consulta: ${date}`,
  },

  checklist: {
    heading: 'Pasos para llegar',
    progress: 'Avance',
    actions: (done, total) => of(done, total, 'acción', 'acciones'),
    steps: (done, total) => of(done, total, 'paso', 'pasos'),
    showAll: 'Mostrar todo',
    hideAll: 'Ocultar todo',
    ownAction: 'Ya terminé este paso',
    state: { open: '', begun: 'empezado', done: 'hecho', skipped: 'no es para mí' },
    optional: 'Opcional',
    somePlaces: 'Solo en algunos lugares',
    ongoing: 'Se hace a la par de los demás',
    after: (steps) => `Después de: ${steps}`,
    stepNumber: (number) => `paso ${number}`,
    notForMe: 'Este paso no es para mí',
    startOver: 'Empezar de nuevo',
    startedOver: 'Se borraron tus marcas. Puedes deshacerlo.',
    undo: 'Deshacer',
    notKept: 'No se pudieron guardar tus marcas: durarán hasta que salgas de esta página.',
  },

  guide: {
    overview: {
      heading: 'Qué es este trabajo',
      is: 'En qué consiste',
      isNot: 'Lo que no es',
      settings: 'Dónde se trabaja',
      schedule: 'Cuándo se trabaja',
      specialties: 'En qué puedes especializarte',
      statistics: 'En las estadísticas oficiales',
      match: {
        exact: 'Es el mismo trabajo',
        broad: 'Cuenta este trabajo junto con otros',
        related: 'Es un trabajo parecido',
      },
    },
    responsibilities: {
      heading: 'Qué harías',
    },
    skills: {
      heading: 'Habilidades',
      filter: 'Mostrar habilidades para',
      allRungs: 'todos los niveles',
      count: (shown, total) => of(shown, total, 'habilidad', 'habilidades'),
      leansOn: (rungs) => `Importa más en: ${rungs}`,
    },
    certification: {
      heading: 'Certificación donde trabajes',
      open: 'Elige un lugar',
    },
    advisor: {
      heading: 'Dónde estás y qué sigue',
      open: 'Empezar',
    },
    faq: {
      heading: 'Preguntas frecuentes',
      showAll: 'Mostrar todas las respuestas',
      hideAll: 'Ocultar todas las respuestas',
      link: 'Enlace a esta pregunta',
    },
    path: {
      contents: 'En esta página',
      support: 'Si hoy es un día difícil',
      help: 'Si hoy es un día difícil, puedes hablar con alguien ahora',
      crisis: {
        title: 'Línea 988 de Prevención del Suicidio y Crisis',
        text: 'En Estados Unidos puedes llamar o mandar un mensaje de texto al 988 a cualquier hora. Para español, llama y oprime 2. Es gratis y privado. Si hay peligro inmediato, llama al 911.',
        call: 'Llama al 988',
      },
      resources: 'Para seguir leyendo',
      sources: 'De dónde sale esta información',
      reviewed: (date) => `Última revisión: ${date}.`,
    },
  },
};
