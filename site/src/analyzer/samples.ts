import clean from './samples/clean.txt?raw';
import mixed from './samples/mixed.txt?raw';
import teacher from './samples/teacher.txt?raw';

/** A posting to try the analyzer on, in our own words; the district is invented. */
export interface Sample {
  id: string;
  title: string;
  about: string;
  text: string;
}

export const samples: Sample[] = [
  {
    id: 'mixed',
    title: 'Special Education Paraprofessional',
    about: 'Some lines go too far, some only look like it',
    text: mixed,
  },
  { id: 'clean', title: 'Kindergarten Instructional Aide', about: 'Ordinary para work, well described', text: clean },
  { id: 'teacher', title: 'Fourth Grade Teacher', about: 'Another job: its duties are not judged', text: teacher },
];
