/** What each board's saved page gives: its address, how many postings, the words marked in it, and words that may not be. */
export interface BoardCase {
  board: string;
  host: string;
  path: string;
  postings: number;
  marked: RegExp;
  not: RegExp;
  title: string;
}

export const boardCases: BoardCase[] = [
  {
    board: 'SchoolSpring, the old widget with its hard-wrapped lines',
    host: 'widget.schoolspring.com',
    path: '/job.cfm?jid=77',
    postings: 1,
    marked: /plan weekly lessons/,
    not: /coats/,
    title: 'Instructional Aide',
  },
  {
    board: 'EdJoin',
    host: 'www.edjoin.org',
    path: '/Home/JobPosting/2071',
    postings: 1,
    marked: /Plan weekly lessons.*cover the class/i,
    not: /your visit|letters/,
    title: 'Paraeducator II at Alder Flat Unified',
  },
  {
    board: 'NEOGOV',
    host: 'www.schooljobs.com',
    path: '/careers/alderflat/jobs/4410/x',
    postings: 1,
    marked: /Develop lesson plans/,
    not: /materials/,
    title: 'Instructional Aide',
  },
  {
    board: 'K12JobSpot',
    host: 'www.k12jobspot.com',
    path: '/Job/Detail/88',
    postings: 1,
    marked: /Plan and teach lessons/,
    not: /attendance/,
    title: 'Title I Paraprofessional',
  },
  {
    board: 'Red Rover',
    host: 'jobs.redroverk12.com',
    path: '/org/1190/opening/72',
    postings: 1,
    marked: /Write IEP goals/,
    not: /accommodations/,
    title: 'Special Education Aide',
  },
  {
    board: 'RecruitFront, a table of jobs',
    host: 'hazelstreet.recruitfront.com',
    path: '/JobPostingCategory.aspx?CID=4',
    postings: 3,
    marked: /Cover the class.*Plan phonics lessons/,
    not: /trays/,
    title: 'Teacher Aide',
  },
  {
    board: 'RecruitFront, one job',
    host: 'hazelstreet.recruitfront.com',
    path: '/JobPosting?JID=31',
    postings: 1,
    marked: /Cover the class/,
    not: /coats/,
    title: 'Teacher Aide',
  },
  {
    board: 'Paycom, its list of duties twice',
    host: 'www.paycomonline.net',
    path: '/v4/ats/web.php/jobs/ViewJobDetails?clientkey=1&job=2',
    postings: 1,
    marked: /^Plan art lessons$/,
    not: /brushes/,
    title: 'Preschool Aide',
  },
  {
    board: 'Workday',
    host: 'sprucelanding.wd1.myworkdayjobs.com',
    path: '/en-US/careers/job/Main/Para_R1',
    postings: 1,
    marked: /Design behavior plans/,
    not: /picture schedule/,
    title: 'Paraeducator, Autism Program',
  },
  {
    board: 'Indeed',
    host: 'www.indeed.com',
    path: '/jobs?q=para&vjk=a1',
    postings: 1,
    marked: /Create lesson plans/,
    not: /behavior plan/,
    title: 'Paraprofessional',
  },
  {
    board: 'LinkedIn',
    host: 'www.linkedin.com',
    path: '/jobs/view/501',
    postings: 1,
    marked: /Plan phonics lessons/,
    not: /shoes/,
    title: 'Teacher Assistant',
  },
];
