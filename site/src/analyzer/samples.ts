import clean from './samples/clean.txt?raw';
import mixed from './samples/mixed.txt?raw';
import teacher from './samples/teacher.txt?raw';

/** A posting to try the analyzer on, in our own words; the district is invented. */
export interface Sample {
  id: string;
  title: string;
  text: string;
}

export const samples: Sample[] = [
  {
    id: 'mixed',
    title: 'Special Education Paraprofessional',
    text: mixed,
  },
  { id: 'clean', title: 'Kindergarten Instructional Aide', text: clean },
  { id: 'teacher', title: 'Fourth Grade Teacher', text: teacher },
];
