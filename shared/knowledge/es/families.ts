import type { FamilyId } from '../../types.ts';

/** What every family of categories is called, in Spanish. */
export const families: Record<FamilyId, string> = {
  instruction: 'Enseñanza',
  behavior: 'Conducta y pertenencia',
  care: 'Cuidado y salud',
  supervision: 'Supervisión',
  information: 'Información y familias',
  professional: 'Conducta profesional',
};
