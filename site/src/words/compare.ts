import type { Lang } from '../languages.ts';

interface CompareWords {
  lang: Lang;
  heading: string;
  under: string;
  posting: (letter: string) => string;
  name: string;
  text: string;
  placeholder: string;
  add: string;
  remove: (name: string) => string;
  file: string;
  samples: string;
  compare: string;
  edit: string;
  needTwo: string;
  reading: string;
  failed: string;
  tooLong: string;
  results: string;
  mix: string;
  findings: string;
  noFindings: string;
  checks: string;
  checksAbout: string;
  duties: string;
  dutiesAbout: string;
  everywhere: (n: number) => string;
  some: (n: number) => string;
  only: (name: string, n: number) => string;
  same: string;
  reworded: string;
  notHere: string;
  sampleNames: [string, string];
}

const english: CompareWords = {
  lang: 'en',
  heading: 'Lay postings side by side',
  under:
    'Two to five of them. See how the work differs, which lines go too far, and what each leaves unsaid. Nothing is kept or sent.',
  posting: (letter) => `Posting ${letter}`,
  name: 'Name',
  text: 'Text',
  placeholder: 'Paste a posting here.',
  add: 'One more posting',
  remove: (name) => `Take out ${name}`,
  file: 'Choose a file',
  samples: 'Fill in two samples',
  compare: 'Compare',
  edit: 'Change the postings',
  needTwo: 'Two postings with text are needed.',
  reading: 'Reading the postings …',
  failed: 'The postings could not be read. Check the connection and try again; your text is still here.',
  tooLong: 'One of these is too long for a posting.',
  results: 'Side by side',
  mix: 'Mix of duties',
  findings: 'Marked lines',
  noFindings: 'No line is marked.',
  checks: 'What each says',
  checksAbout: 'Only the checks on which they differ, or which none passes.',
  duties: 'Duties',
  dutiesAbout: 'Matched by their words. “In other words” is a guess: read both.',
  everywhere: (n) => `In every posting (${n})`,
  some: (n) => `In some (${n})`,
  only: (name, n) => `Only in ${name} (${n})`,
  same: 'same words',
  reworded: 'in other words',
  notHere: 'not here',
  sampleNames: ['Special Education Paraprofessional', 'Kindergarten Instructional Aide'],
};

const spanish: CompareWords = {
  lang: 'es',
  heading: 'Ponga anuncios lado a lado',
  under:
    'De dos a cinco. Vea en qué se distingue el trabajo, qué líneas van demasiado lejos y qué no dice cada uno. No se guarda ni se envía nada.',
  posting: (letter) => `Anuncio ${letter}`,
  name: 'Nombre',
  text: 'Texto',
  placeholder: 'Pegue aquí un anuncio en inglés.',
  add: 'Un anuncio más',
  remove: (name) => `Quitar ${name}`,
  file: 'Elegir un archivo',
  samples: 'Llenar con dos ejemplos',
  compare: 'Comparar',
  edit: 'Cambiar los anuncios',
  needTwo: 'Hacen falta dos anuncios con texto.',
  reading: 'Leyendo los anuncios …',
  failed: 'No se pudieron leer los anuncios. Revise la conexión y pruebe otra vez; su texto sigue aquí.',
  tooLong: 'Uno de estos es demasiado largo para un anuncio.',
  results: 'Lado a lado',
  mix: 'Mezcla de tareas',
  findings: 'Líneas marcadas',
  noFindings: 'Ninguna línea está marcada.',
  checks: 'Qué dice cada uno',
  checksAbout: 'Solo las comprobaciones en que difieren, o que ninguno cumple.',
  duties: 'Tareas',
  dutiesAbout: 'Emparejadas por sus palabras. «Con otras palabras» es una suposición: lea ambas.',
  everywhere: (n) => `En todos los anuncios (${n})`,
  some: (n) => `En algunos (${n})`,
  only: (name, n) => `Solo en ${name} (${n})`,
  same: 'iguales',
  reworded: 'con otras palabras',
  notHere: 'aquí no',
  sampleNames: ['Special Education Paraprofessional', 'Kindergarten Instructional Aide'],
};

/** The words of the comparison in each language. */
export const compareWords: Record<Lang, CompareWords> = { en: english, es: spanish };
