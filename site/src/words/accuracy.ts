import type { Lang } from '../languages.ts';

const english = {
  title: 'How well it reads',
  description:
    'Measured on postings labelled by hand: how often marks are right, what is missed, and the worst known failures.',
  lead: 'Postings of our own that were labelled by hand, line by line, read again by the engine of this site. The tagger never learned from them; the rules were written with them at hand, so postings from elsewhere may fare worse.',
  measured: (date: string, engine: string, postings: number, lines: number, duties: number) =>
    `Measured on ${date}, version ${engine}: ${postings} postings, ${lines} labelled lines, ${duties} duties.`,
  precision: 'Marked lines that deserve it',
  recall: 'Lines that deserve it and are marked',
  categories: 'Duties in the right category',
  kinds: 'Lines of the right kind',
  of: (right: number, total: number) => `${right} of ${total}`,
  between: (low: string, high: string) => `(95 % between ${low} and ${high})`,
  clean: (postings: number, flags: number) =>
    `In ${postings} postings that deserve no mark it made ${flags === 0 ? 'none' : flags}.`,
  titles: (right: number, total: number) => `Of ${total} job titles it told ${right} right: a para’s, or another’s.`,
  worst: 'Where it fails',
  worstAbout: 'The failures we know and have not mended, the gravest first.',
  what: { missed: 'Missed', falseAlarm: 'Marked wrongly' },
  byRule: 'By rule',
  byCategory: 'By category',
  byKind: 'By kind of line',
  rule: 'Rule',
  category: 'Category',
  kind: 'Kind',
  found: 'Found',
  missed: 'Missed',
  falseAlarms: 'False alarms',
  right: 'Right',
  lines: 'Lines',
  meaning: 'What to make of it',
  meaningText: [
    'A wrong mark costs more than a missed line: it teaches people to stop looking. So the engine stays silent when it is not sure, and misses more than it invents.',
    'The labelled postings are ours. Yours may be worded in ways that none of them is. If a mark looks wrong, it may be wrong: read the line yourself.',
  ],
};

const spanish: typeof english = {
  title: 'Qué tan bien lee',
  description:
    'Medido en anuncios etiquetados a mano: cuántas marcas son ciertas, qué se escapa y los peores fallos conocidos.',
  lead: 'Anuncios propios etiquetados a mano, línea por línea, leídos otra vez por el programa de este sitio. El clasificador no aprendió de ellos; las reglas se escribieron teniéndolos a mano, así que a otros anuncios puede irles peor.',
  measured: (date, engine, postings, lines, duties) =>
    `Medido el ${date}, versión ${engine}: ${postings} anuncios, ${lines} líneas, ${duties} tareas.`,
  precision: 'Líneas marcadas que lo merecen',
  recall: 'Líneas que lo merecen y están marcadas',
  categories: 'Tareas en la categoría correcta',
  kinds: 'Líneas de la clase correcta',
  of: (right, total) => `${right} de ${total}`,
  between: (low, high) => `(95 % entre ${low} y ${high})`,
  clean: (postings, flags) => `En ${postings} anuncios que no merecen marca hizo ${flags === 0 ? 'ninguna' : flags}.`,
  titles: (right, total) => `De ${total} títulos de puesto distinguió bien ${right}: de paraprofesional, o de otro.`,
  worst: 'Dónde falla',
  worstAbout: 'Los fallos que conocemos y no hemos corregido, los más graves primero.',
  what: { missed: 'Se le escapó', falseAlarm: 'Marcada sin razón' },
  byRule: 'Por regla',
  byCategory: 'Por categoría',
  byKind: 'Por clase de línea',
  rule: 'Regla',
  category: 'Categoría',
  kind: 'Clase',
  found: 'Encontradas',
  missed: 'Perdidas',
  falseAlarms: 'Falsas alarmas',
  right: 'Bien',
  lines: 'Líneas',
  meaning: 'Qué pensar de esto',
  meaningText: [
    'Una marca equivocada cuesta más que una línea perdida: enseña a dejar de mirar. Por eso el programa calla cuando no está seguro, y pierde más de lo que inventa.',
    'Los anuncios etiquetados son nuestros. El suyo puede decir las cosas de otro modo. Si una marca parece equivocada, quizá lo sea: lea usted la línea.',
  ],
};

/** The accuracy page's words in each language. */
export const accuracyWords: Record<Lang, typeof english> = { en: english, es: spanish };
