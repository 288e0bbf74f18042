/** What the page of a package says itself; all else is said by the guide. */
const WORDS = {
  en: {
    alone: 'No learning platform was found: your ticks are kept in this browser alone.',
    readOnly: 'You are looking around: what you tick here is not kept.',
    cut: 'There is no room for all of your ticks: the oldest will be gone next time.',
    saving: 'Saving…',
    back: 'Back to the course',
  },
  es: {
    alone: 'No se encontró ninguna plataforma: tus marcas se guardan solo en este navegador.',
    readOnly: 'Estás en modo de consulta: lo que marques aquí no se guarda.',
    cut: 'No hay espacio para todas tus marcas: las más antiguas se perderán la próxima vez.',
    saving: 'Guardando…',
    back: 'Volver al curso',
  },
};

export type Words = (typeof WORDS)['en'];

export const wordsOf = (lang: string): Words => (/^es\b/i.test(lang) ? WORDS.es : WORDS.en);
