import type { Lang } from '../languages.ts';

const english = {
  device: 'On your own device',
  read: 'Read a para posting line by line',
  readAbout:
    'Lines that hand a para the work of a teacher, nurse, therapist or administrator are marked, with the reason.',
  category: 'Para work',
  check: 'A good posting says',
};

const spanish: typeof english = {
  device: 'En su propio dispositivo',
  read: 'Lea un anuncio para paraprofesionales línea por línea',
  readAbout:
    'Se marcan, con la razón, las líneas que dan a un paraprofesional el trabajo de docentes, enfermería, terapeutas o administración.',
  category: 'Trabajo paraprofesional',
  check: 'Un buen anuncio dice',
};

/** What stands on the pictures of shared links beside the knowledge. */
export const pictureWords: Record<Lang, typeof english> = { en: english, es: spanish };
