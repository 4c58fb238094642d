import { families } from '../knowledge/es/families.ts';
import type { Severity } from '../types.ts';
import { jobInSpanish } from './jobs-es.ts';
import type { Phrases } from './phrases-en.ts';

const small = 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const inside = (n: number): string => small[n] ?? String(n);
const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const opening = (n: number): string => capitalized(inside(n));

const verbs: Record<Severity, [one: string, many: string]> = {
  crosses: ['cruza el límite', 'cruzan el límite'],
  condition: ['necesita una condición', 'necesitan una condición'],
  ask: ['merece una pregunta', 'merecen una pregunta'],
};
const order = ['crosses', 'condition', 'ask'] as const;

/** What the reading says a text looks like, in Spanish. */
const looks: Record<string, string> = {
  '': 'no parece un anuncio para paraprofesionales',
  'an article': 'parece un artículo',
  'a list of jobs': 'parece una lista de empleos',
  'a job description template': 'parece un modelo de descripción de puesto',
  'Spanish text': 'parece un texto en español',
  'text that is not in English': 'parece un texto que no está en inglés',
  'too little text': 'es muy poco texto para leerlo como anuncio',
  'a file that was not turned into text': 'parece un archivo que no se convirtió en texto',
};

/** "an administrator's posting" -> "parece un anuncio para otro puesto: administración". */
function looksInSpanish(looksLike: string): string {
  const job = /^an? (.+)['’]s posting$/.exec(looksLike)?.[1];
  if (job) return `parece un anuncio para otro puesto: ${jobInSpanish(job)}`;
  return looks[looksLike] ?? looks['']!;
}

/** Everything our shared parts say, in Spanish. */
export const spanish: Phrases = {
  lang: 'es',
  numberWord: inside,
  numberOpening: opening,
  severities: { crosses: 'Cruza el límite', condition: 'Necesita una condición', ask: 'Conviene preguntar' },
  kinds: {
    duty: 'Tarea',
    heading: 'Título',
    summary: 'Resumen',
    reporting: 'Responde ante',
    qualification: 'Requisito',
    physical: 'Exigencia física',
    terms: 'Condiciones',
    legal: 'Legal',
    furniture: 'Otro texto',
    'other-duties': 'Otras tareas',
  },
  families,
  results: { present: 'Lo dice', partly: 'Lo dice en parte', missing: 'No lo dice' },
  effects: { cleared: 'aclara una parte', lowered: 'lo suaviza', none: 'no lo cambia' },
  verdict: {
    empty: 'Todavía no hay nada que leer.',
    unjudged: (looksLike) => `Este texto ${looksInSpanish(looksLike)}. Sus tareas no se juzgaron.`,
    flagged(counts, rest) {
      const parts = order
        .filter((severity) => counts[severity] > 0)
        .map((severity, index) => {
          const n = counts[severity];
          const subject = index === 0 ? `${opening(n)} ${n === 1 ? 'línea' : 'líneas'}` : inside(n);
          return `${subject} ${verbs[severity][n === 1 ? 0 : 1]}`;
        });
      const ordinary = rest ? ` ${opening(rest)} ${rest === 1 ? 'es' : 'son'} trabajo habitual del puesto.` : '';
      return `${parts.join(', ')}.${ordinary}`;
    },
    calm(duties) {
      if (duties === 0) return 'Aquí no se encontraron tareas.';
      if (duties === 1) return 'Ninguna línea cruza el límite. La única tarea es trabajo habitual del puesto.';
      return `Ninguna línea cruza el límite. Las ${inside(duties)} tareas son trabajo habitual del puesto.`;
    },
    many(all, judged, counts) {
      const opened = all === 1 ? 'Se leyó un anuncio' : `Se leyeron ${all} anuncios`;
      if (!judged) return `${opened}; ninguno tiene tareas que juzgar.`;
      const which = judged === all ? 'todos' : String(judged);
      const read = all === 1 ? `${opened} para paraprofesionales.` : `${opened}, ${which} para paraprofesionales.`;
      const parts = order
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${inside(counts[severity])} ${verbs[severity][counts[severity] === 1 ? 0 : 1]}`);
      return parts.length ? `${read} De sus líneas, ${parts.join(', ')}.` : `${read} Ninguna línea cruza el límite.`;
    },
  },
  card: {
    lookedFor: 'Se buscó',
    notFound: (phrases) => `${phrases}. No aparece aquí.`,
    found: 'Aparece',
    hedge: (words, effect) => `“${words}”, que ${effect}.`,
    better: 'Mejor, en inglés',
    ask: 'Pregunta',
    source: 'Fuente',
    sources: 'Fuentes',
    more: (n) => `${n} más`,
    quoted: ', conocida por citas de otros',
    inEnglish: 'En inglés',
    means: 'Es decir',
    show: 'Mostrar en el anuncio',
    copyQuestion: 'Copiar la pregunta en inglés',
    notHere: 'Aquí no',
    notHereHint: 'Apartar esta marca; puede devolverla',
  },
  licensed: {
    teacher: 'docentes',
    nurse: 'personal de enfermería',
    therapist: 'terapeutas',
    counselor: 'consejeros escolares',
    administrator: 'la administración',
  },
  sayings: {
    intro:
      'Para cuando ya tenga el puesto: palabras para empezar, en el orden en que conviene probarlas. La segunda versión, en inglés, es para decirla o enviarla. Cámbielas hasta que sean suyas.',
    duty: (line) => `lo siguiente: “${line}”`,
    copy: 'Copiar todo en inglés',
    to: {
      teacher: 'Primero, al maestro o a la maestra',
      administrator: 'Si continúa, a la persona encargada del caso o a la administración',
      union: 'Al sindicato o a la asociación',
      outside: 'Fuera de la escuela',
    },
  },
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar',
  goodSigns: 'Buenas señales',
  mix: 'Mezcla de tareas',
  copyQuestions: 'Copiar todas las preguntas en inglés',
  questionGroups: {
    marked: 'Sobre las líneas marcadas',
    unsaid: 'Sobre lo que no se dice',
    anywhere: 'Vale la pena preguntar en cualquier caso',
  },
};
