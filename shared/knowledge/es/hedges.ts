import type { HedgeCode } from '../../types.ts';
import type { HedgeWords } from '../words.ts';

/** What it means that a hedge stands in a line, in Spanish. */
export const hedges: Record<HedgeCode, HedgeWords> = {
  H1: { means: 'el paraprofesional ayuda con ello al docente u otro profesional' },
  H2: { means: 'lo dirige una persona con licencia a la que se nombra' },
  H3: { means: 'una persona con licencia lo planificó, lo escribió o lo fijó' },
  H4: { means: 'repasa lo que ya enseñó un docente' },
  H5: { means: 'antes viene una capacitación o certificación' },
  H6: { means: 'lo aprueba un docente' },
  H7: { means: 'lo delega enfermería, un médico o un terapeuta' },
  H8: { means: 'el paraprofesional da información; decide otra persona' },
  H9: { means: 'la línea dice que el paraprofesional no lo hace' },
  H10: { means: 'quien lo hace es otra persona' },
  H11: { means: 'nombra un conocimiento o una capacidad, no una tarea' },
  H12: { means: 'pide una licencia o un permiso de suplente' },
  H13: { means: 'solo por un momento o en una emergencia' },
  H14: { means: 'se corrige con una clave o con preguntas objetivas' },
  H15: { means: 'según la política del distrito o las reglas de la prueba, después de capacitarse' },
  H16: { means: 'el tiempo se paga, o el almuerzo es libre de tareas' },
  C: { means: 'se hace junto con un docente o un equipo; el paraprofesional aún decide una parte' },
};
