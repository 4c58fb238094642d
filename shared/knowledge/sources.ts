import type { Source } from '../types.ts';

/** The list as it is; ids and places stay known to the compiler, so that every language has to speak of each. */
function keyed<const Id extends string, const Place extends string>(
  list: (Omit<Source, 'id' | 'jurisdiction'> & { id: Id; jurisdiction: Place })[],
) {
  return list;
}

const list = keyed([
  {
    id: 'F-IDEA-1412',
    title: '20 U.S.C. 1412(a)(14) (IDEA section 612(a)(14))',
    body: 'Congress',
    jurisdiction: 'US federal',
    says:
      'State rules on special education staff are to allow paraprofessionals who are trained and supervised, in ' +
      'line with state law or policy, to assist in special education and related services.',
    effect: 'Permits assisting in special education, given training, supervision and state policy.',
    verified: true,
    how: 'Word-for-word copy on a state education page; text of 2004.',
    url: 'http://www.cde.ca.gov/nclb/sr/tq/nclbspecedreg2.asp',
  },
  {
    id: 'F-300.156',
    title: '34 CFR 300.156(b)(2)(iii)',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says: 'The regulation that goes with the statute, in nearly the same words: paras with training and supervision may assist.',
    effect: 'Permits assisting, given training and supervision.',
    verified: true,
    how: 'Near word-for-word copy; text of 2006.',
    url: 'http://www.ideapartnership.org/index.php?option=com_content&view=article&id=1331&oseppage=1',
  },
  {
    id: 'F-71FR46612',
    title: '71 Fed. Reg. 46540, at 46612 (14 August 2006), comments on 34 CFR 300.156',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'The department explains that the rule does not invite schools to use paraprofessionals in place of ' +
      'qualified teachers or service providers. Paras work only under the supervision of special education or ' +
      'related services staff.',
    effect: 'Reads the rule as no permission to replace the teacher or therapist.',
    verified: false,
    how: 'Not read itself: quoted in a school district manual and paraphrased by a professional body; text of 2006.',
    url: 'https://sites.google.com/ftusd.org/ftusdspecialeducationmanual/iep-resources/services',
  },
  {
    id: 'F-6319g',
    title: 'No Child Left Behind Act, section 1119(g); former 20 U.S.C. 6319(g)',
    body: 'Congress',
    jurisdiction: 'US federal',
    says: 'The law of 2002 that limited paraprofessionals in Title I programs to listed duties and asked for a diploma of all of them.',
    effect: 'Historical benchmark; replaced in 2015.',
    verified: true,
    how: 'Word-for-word copy of 2002; only the opening of (g) was seen, and the duty list was read through 34 CFR 200.59. Superseded in 2015.',
    url: 'http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_115_Part_2.djvu/523',
  },
  {
    id: 'F-200.59',
    title: 'The long-standing federal Title I standard (2002): 34 CFR 200.59, duties of paraprofessionals',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'The long-standing federal Title I standard (2002), kept as law by several states: paras tutor, help with ' +
      'classroom management, computers, the library, parents and translation, and give instructional support ' +
      'under direct supervision. Direct supervision means that the teacher plans the activities and evaluates ' +
      'achievement, and the para works close to the teacher; common non-instructional duties are limited to the ' +
      'share that similar staff have.',
    effect: 'Benchmark: lists normal para duties and makes instructional support depend on direct supervision.',
    verified: true,
    how:
      'Two word-for-word copies of the 2002 text, both undated. Not cited as in force: it seems to have been ' +
      'removed after the law of 2015, though several states still have the list as law of their own.',
    url: 'http://laws9.com/cfr/text/34/200/59',
  },
  {
    id: 'F-200.58',
    title: 'Federal Title I qualification rule (2002): 34 CFR 200.58',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'The 2002 rule asked paras who support instruction in Title I programs for a diploma and one of three ' +
      'things: two years of college, an associate degree or a formal test. People with only personal-care, ' +
      'clerical or other non-instructional duties were outside it.',
    effect: 'Benchmark for qualifications; leaves out non-instructional jobs.',
    verified: true,
    how: 'Word-for-word research copy of the 2002 rule. Its present status was not confirmed; Colorado still leans on it.',
    url: 'https://self-law.org/code/us/cfr/t34/s%C2%A7%20200.58',
  },
  {
    id: 'F-ESSA-1111g',
    title: 'ESEA section 1111(g)(2)(J) and (M), 20 U.S.C. 6311(g)(2), as amended in 2015',
    body: 'Congress',
    jurisdiction: 'US federal',
    says:
      'State plans are to assure that Title I paraprofessionals meet state certification rules, and that the ' +
      'state has standards for them that include the qualifications in place before the law of 2015.',
    effect: 'Makes Title I jobs depend on state standards.',
    verified: false,
    how: 'Not read itself: quoted on a Wisconsin service agency page.',
    url: 'https://cesa11.k12.wi.us/page/federal-esea-title-i-effective-paraprofessional-requirements',
  },
  {
    id: 'F-ESSA-1112',
    title: 'ESEA section 1112(c)(6) and (e)(1)(A), 20 U.S.C. 6312',
    body: 'Congress',
    jurisdiction: 'US federal',
    says:
      'Districts are to see that Title I teachers and paraprofessionals meet state requirements. Parents may ' +
      'ask whether a para serves their child and what the qualifications are.',
    effect: 'Makes Title I jobs depend on state requirements; gives parents a right to ask.',
    verified: false,
    how: 'Not read itself: quoted by a Florida Title I association.',
    url: 'https://www.ectacfl.net/right-to-know-teachers-and-paraprofessional-requirements.html',
  },
  {
    id: 'F-TITLE1-GUID',
    title: 'Title I Paraprofessionals: Non-Regulatory Guidance (1 March 2004)',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'Guidance on the law of 2002, as a school district restates it: a program staffed only by ' +
      'paraprofessionals was not accepted, and a teacher who looks in a time or two each week is not close ' +
      'enough.',
    effect: 'Older guidance against programs without a teacher.',
    verified: false,
    how: 'Not read itself: only the table of contents was seen; the substance is from a school district page (https://www.spps.org/Page/33316).',
    url: 'https://docest.com/doc/584702/title-i-non-regulatory-paraprofessionals-guidance-march-1-2004-ms-word',
  },
  {
    id: 'F-84FR31660',
    title: '84 Fed. Reg. 31660 (1 July 2019), Title I technical amendments',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says: 'A rule that fits the Title I regulations to the law of 2015.',
    effect: 'Evidence on the status of the 2002 rules only.',
    verified: true,
    how: 'Only the summary and dates were read; its effect on sections 200.58 and 200.59 was not seen.',
    url: 'http://federal.elaws.us/citation/84-FR-31677',
  },
  {
    id: 'F-CRS-RS22545',
    title: 'CRS report RS22545, Paraprofessional Quality and the ESEA (11 March 2015)',
    body: 'Congressional Research Service',
    jurisdiction: 'US federal',
    says: 'A summary of the 2002 rules and of whom they covered: all instructional paras in schoolwide Title I programs, and Title I paid ones elsewhere.',
    effect: 'Background.',
    verified: true,
    how: 'The report itself; 2015.',
    url: 'https://www.everycrsreport.com/files/20150311_RS22545_fa3c94784ab40c371af881a26e72beb0697dd90b.html',
  },
  {
    id: 'F-300.321',
    title: '34 CFR 300.321, IEP Team',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'Names who makes up the IEP team: parents, teachers, a representative of the agency and someone who can ' +
      'interpret evaluations. Others who know the child may be invited.',
    effect: 'Lets a para attend and give input; the team decides and writes.',
    verified: true,
    how: 'Word-for-word research copy.',
    url: 'https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.321',
  },
  {
    id: 'F-300.323d',
    title: '34 CFR 300.323(d)',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      "A child's IEP is open to every teacher and provider who carries it out, and each is told their own part " +
      'and the accommodations and supports to give.',
    effect: "Makes carrying out an IEP depend on seeing it and being told one's part.",
    verified: true,
    how: 'The official explanation of 2006 and a word-for-word copy of the rule.',
    url: 'http://idea.ed.gov/explore/view/p-old/,root,regs,preamble2,prepart2,D,2717,.html',
  },
  {
    id: 'F-300.304',
    title: '34 CFR 300.304(c)(1)(iv)-(v)',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says: 'Tests used to evaluate a child are given by trained and knowledgeable people, following the instructions of those who made the test.',
    effect: 'Makes formal evaluation depend on trained staff.',
    verified: true,
    how: 'Word-for-word copy, restated in a Maine rule.',
    url: 'https://regulations.justia.com/states/maine/05/071/chapter-101/section-071-101-v',
  },
  {
    id: 'F-300.308',
    title: '34 CFR 300.308',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'A group of qualified professionals, with the parents, decides whether a child has a specific learning ' +
      'disability; one of them is qualified to give individual diagnostic tests.',
    effect: 'Reserves diagnosis and eligibility for professionals.',
    verified: true,
    how: 'The official text as of January 2021.',
    url: 'https://www.ecfr.gov/cgi-bin/text-idx?mc=true&node=se34.2.300_1308&rgn=div8',
  },
  {
    id: 'F-300.34c2',
    title: '34 CFR 300.34(c)(2)',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says: 'Counseling as a related service comes from qualified people: social workers, psychologists, school counselors and the like.',
    effect: 'Reserves counseling as a service for qualified staff.',
    verified: true,
    how: 'Word-for-word quotation by a Texas school district.',
    url: 'https://sites.google.com/sbcisd.net/specialservices/provided-services/special-education-counseling',
  },
  {
    id: 'F-300.153',
    title: '34 CFR 300.151-300.153, state complaints',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'Any person or organization may write to the state, over a signature and within one year, that special ' +
      'education law was not followed. The state has 60 days to resolve it.',
    effect: 'A route open to anyone, a para or a union included.',
    verified: true,
    how: 'Word-for-word copy, said to be checked against the official text in June 2026.',
    url: 'https://law.lawstack.com/cfr/34/300.153/',
  },
  {
    id: 'F-FERPA',
    title: '34 CFR 99.31(a)(1)',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'School staff whose work with a student gives them a legitimate reason may see education records without ' +
      'consent; a para who works with a student may see the parts of the IEP that matter for the work.',
    effect: 'Permits a para to read the relevant parts; limits sharing to those who need to know.',
    verified: false,
    how: 'Not read itself: explained by a law firm in 2015.',
    url: 'https://www.ctschoollaw.com/2015/06/cas-legal-mailbag-question-of-the-week-61615/',
  },
  {
    id: 'F-504',
    title: 'Section 504, 29 U.S.C. 794; 34 CFR 104.33',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says: 'A plan of accommodations, carried out by staff, for a student who has a disability and no IEP. It does not speak of paras.',
    effect: 'Background.',
    verified: false,
    how: 'Not read: written from general knowledge.',
    url: null,
  },
  {
    id: 'F-FLSA-785.11',
    title: '29 U.S.C. 203(g); 29 CFR 785.11-785.12',
    body: 'US Department of Labor',
    jurisdiction: 'US federal',
    says: 'Work that an employer did not ask for but lets happen is work time, at home too, if the employer knows of it or ought to.',
    effect: 'Counts off-the-clock duties of hourly staff as paid time.',
    verified: true,
    how: 'The rule as quoted word for word by a law firm.',
    url: 'https://coffieldlaw.com/flsa-compensable-time-working-time-rest-periods-and-meal-periods/',
  },
  {
    id: 'F-FLSA-785.19',
    title: '29 CFR 785.18-785.19',
    body: 'US Department of Labor',
    jurisdiction: 'US federal',
    says: 'A meal period may go unpaid only when the employee is fully relieved of duty, active or inactive. Short rest breaks count as work.',
    effect: 'Makes an unpaid lunch depend on its being free of duties.',
    verified: true,
    how: 'Word-for-word copy of the rule on a web forum, and a summary elsewhere.',
    url: 'https://airlineforums.com/threads/get-ready.22518/page-10',
  },
  {
    id: 'F-RESTRAINT-2012',
    title: 'Restraint and Seclusion: Resource Document (15 May 2012)',
    body: 'US Department of Education',
    jurisdiction: 'US federal',
    says:
      'Fifteen principles: prevent the need for restraint and seclusion, use them only in imminent danger of ' +
      'serious physical harm, stop when the danger passes, and never as punishment. It is guidance and does not ' +
      'bind.',
    effect: 'Makes restraint an emergency measure; speaks against it as discipline.',
    verified: true,
    how: 'Word-for-word copy; the principle on training is from general knowledge.',
    url: 'https://docest.com/doc/36878/restraint-and-seclusion-resource-document-ms-word',
  },
  {
    id: 'F-LEP-FACT',
    title: 'Fact sheet: information for parents with limited English (January 2015)',
    body: 'US Departments of Justice and Education',
    jurisdiction: 'US federal',
    says:
      'Schools are to use competent interpreters for parents and not lean on students, siblings, friends or ' +
      'untrained staff. Speaking two languages is not enough: interpreters need the terms, the ethics and ' +
      'confidentiality.',
    effect: 'Good practice for interpreting: makes it depend on competence and training.',
    verified: true,
    how: 'Word-for-word copy of 2015. The letter it went with was rescinded in August 2025, so it is not cited as guidance in force.',
    url: 'https://www.languagepeople.com/interpretation-and-translation-for-education/',
  },
  {
    id: 'F-CDL',
    title: '49 CFR 383.93 and 383.123, school bus endorsement',
    body: 'Federal Motor Carrier Safety Administration',
    jurisdiction: 'US federal',
    says: 'Driving a school bus takes a commercial license with passenger and school bus endorsements.',
    effect: 'Makes driving students depend on a license.',
    verified: false,
    how: 'Not read: written from general knowledge.',
    url: null,
  },
  {
    id: 'F-NCEO437',
    title: 'NCEO Report 437, state requirements for test administrators, proctors and accommodations providers (2022)',
    body: 'National Center on Educational Outcomes',
    jurisdiction: 'US national survey',
    says:
      'Forty-three states had policies on who may give state tests; qualifications and training differ, and ' +
      'scribes, readers and interpreters have to be qualified.',
    effect: 'Makes state testing duties depend on state policy.',
    verified: true,
    how: 'The report itself; state policies of 2021.',
    url: 'https://nceo.umn.edu/publications/OnlinePubs/Report437/default.html',
  },
  {
    id: 'N-ANA-2019',
    title: 'National Guidelines for Nursing Delegation (2019)',
    body: 'National Council of State Boards of Nursing and American Nurses Association',
    jurisdiction: 'US professional',
    says:
      "Whether to delegate is the registered nurse's judgment about the patient, the helper's competence and " +
      'the supervision needed; state law differs and decides.',
    effect: "Makes health procedures depend on a nurse's decision.",
    verified: true,
    how: 'Word-for-word copy; introduction only.',
    url: 'https://wixlib.com/document/2d920_national-guidelines-for-nursing-delegation.html',
  },
  {
    id: 'N-NCSBN-WWO',
    title: 'Working with Others: A Position Paper (2005)',
    body: 'National Council of State Boards of Nursing',
    jurisdiction: 'US professional',
    says: 'Assessment, planning, evaluation and nursing judgment are not to be delegated.',
    effect: 'Speaks against handing nursing judgment to unlicensed staff.',
    verified: true,
    how: 'A copy of the 2005 paper; summary point 6.',
    url: 'https://studylib.net/doc/8654229/working-with-others--a-position-paper',
  },
  {
    id: 'N-NASN-2019',
    title: 'Position statement: Nursing Delegation in the School Setting (June 2019)',
    body: 'National Association of School Nurses',
    jurisdiction: 'US professional',
    says:
      'Where the law allows, the school nurse may delegate tasks to unlicensed helpers; it takes knowing the ' +
      "state's nursing law, good communication and supervision.",
    effect: 'Permits tasks a nurse delegates.',
    verified: true,
    how: 'Word-for-word copy; 2019.',
    url: 'https://docslib.org/doc/11190826/nursing-delegation-in-the-s-school-setting',
  },
  {
    id: 'N-NASN-PAGE',
    title: 'Delegation resource page',
    body: 'National Association of School Nurses',
    jurisdiction: 'US professional',
    says:
      'The school nurse, not an administrator, delegates a chosen task for one student to a competent person, ' +
      'with training, a check of competence and supervision. The nursing process itself is never delegated.',
    effect: 'Says who delegates, and on what terms.',
    verified: true,
    how: 'The page itself, updated December 2025.',
    url: 'https://schoolnursenet.nasn.org/nasn-resources/delegation',
  },
  {
    id: 'N-NH-SNA',
    title: 'Standards of Delegation: a guide for school nurses',
    body: 'New Hampshire School Nurses Association',
    jurisdiction: 'New Hampshire',
    says: 'Assessment and evaluation are not delegated; only the school nurse, not a parent, may delegate giving medication.',
    effect: 'Makes medication depend on delegation by a nurse.',
    verified: true,
    how: 'Word-for-word copy of about 2010.',
    url: 'https://vdocuments.us/what-is-delegation-new-hampshire-family-delegation-involves-the-assignment-of.html',
  },
  {
    id: 'N-CA-49423.5',
    title: 'California Education Code 49423.5',
    body: 'Legislature',
    jurisdiction: 'California',
    says:
      'Trained, designated school staff may do procedures such as catheterization, tube feeding and suctioning, ' +
      'supervised by a credentialed school nurse, a public health nurse or a physician, when the procedure is ' +
      'routine, low risk and predictable and needs no nursing decision.',
    effect: 'Permits certain procedures on those terms.',
    verified: true,
    how: 'Word-for-word copy seen 2023-2025.',
    url: 'https://california.public.law/codes/ca_educ_code_section_49423.5',
  },
  {
    id: 'N-CA-3051.12',
    title: '5 California Code of Regulations 3051.12',
    body: 'State Board of Education',
    jurisdiction: 'California',
    says: 'Says what qualified means for those staff: made competent and safe through training by a nurse or a physician.',
    effect: 'Makes health procedures depend on that training.',
    verified: true,
    how: 'Word-for-word copy; register of 2024.',
    url: 'https://print.casetext.com/regulation/california-code-of-regulations/title-5-education/division-1-california-department-of-education/chapter-3-individuals-with-exceptional-needs/subchapter-1-special-education/article-5-implementation-program-components/section-305112-health-and-nursing-services',
  },
  {
    id: 'NY-80-5.6',
    title: '8 NYCRR 80-5.6',
    body: 'Board of Regents and Commissioner of Education',
    jurisdiction: 'New York',
    says:
      "Two lists. A teacher aide has nonteaching duties: records, materials, children's physical needs, " +
      'supervising students. A teaching assistant gives direct instruction under the general supervision of a ' +
      'licensed teacher.',
    effect: 'Permits two different lists; instruction is for teaching assistants.',
    verified: true,
    how: 'Word-for-word copy of December 2024; certificate levels were amended in March 2025.',
    url: 'https://print.casetext.com/regulation/new-york-codes-rules-and-regulations/title-8-education-department/chapter-ii-regulations-of-the-commissioner/subchapter-c-teacher/part-80-requirements-for-teachers-certificates-and-teaching-practice/subpart-80-5-requirements-relating-to-classroom-teaching-and-educational-leadership-practice-and-specialized-credentials/section-80-56-supplemental-school-personnel',
  },
  {
    id: 'NY-NYSED-COMPARE',
    title: 'Teaching Assistants and Teacher Aides Compared',
    body: 'New York State Education Department',
    jurisdiction: 'New York',
    says:
      'Sets the two titles side by side: aides are noninstructional and need no certificate; teaching ' +
      'assistants instruct under supervision and need one.',
    effect: 'Tells the titles apart.',
    verified: true,
    how: 'The page itself, undated, from before the levels of 2025.',
    url: 'http://www.highered.nysed.gov/tcert/career/tavsta.html',
  },
  {
    id: 'CA-45343-4',
    title: 'California Education Code 45343-45344',
    body: 'Legislature',
    jurisdiction: 'California',
    says:
      'Aides do what the certificated person they work with judges may be done by someone without a teaching ' +
      'license; assigning grades is left out. The teacher keeps responsibility for instruction and supervision, ' +
      'and need not have the aide in sight.',
    effect: 'Excludes assigning grades; permits work out of sight; the teacher stays responsible.',
    verified: true,
    how: 'Word-for-word copy.',
    url: 'https://self-law.org/code/ca/education-code/45344',
  },
  {
    id: 'CA-45342',
    title: 'California Education Code 45341-45342',
    body: 'Legislature',
    jurisdiction: 'California',
    says: 'Aides are there to free certificated staff to teach, and are not a way to give each teacher more pupils.',
    effect: 'Speaks against using aides in place of teachers.',
    verified: true,
    how: 'The official text.',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=EDC&division=3.&title=2.&part=25.&chapter=5.&article=7.',
  },
  {
    id: 'CA-54482',
    title: 'California Education Code 54482',
    body: 'Legislature',
    jurisdiction: 'California (one program)',
    says:
      'In that program aides work under the immediate supervision of certificated teachers for at least three ' +
      'quarters of their time and do no administrative duties but those the classroom teacher assigns.',
    effect: 'Limits administrative duties.',
    verified: true,
    how: 'Word-for-word copy, August 2023.',
    url: 'https://california.public.law/codes/ca_educ_code_section_54482',
  },
  {
    id: 'PA-14.105',
    title: '22 Pa. Code 14.105(a)-(b)',
    body: 'State Board of Education',
    jurisdiction: 'Pennsylvania',
    says:
      'Instructional paras work under the direction of certificated staff: reviewing taught material one-on-one ' +
      'or in groups, classroom management, carrying out behavior support plans. They get 20 hours of training ' +
      'each year. Personal care assistants support one student at a time. Educational interpreters have their ' +
      'own qualification.',
    effect:
      'Permits review, classroom management, carrying out behavior plans and personal care, given direction and training.',
    verified: true,
    how: 'The official text.',
    url: 'https://pacodeandbulletin.gov/Display/pacode?d=reduce&file=%2Fsecure%2Fpacode%2Fdata%2F022%2Fchapter14%2Fs14.105.html',
  },
  {
    id: 'IL-1.630',
    title: '23 Ill. Adm. Code 1.630',
    body: 'State Board of Education',
    jurisdiction: 'Illinois',
    says:
      'Nonteaching staff do duties that need no instructional judgment and no evaluation of pupils. Paras may ' +
      'assist in instruction, by tutoring or help with classroom management, with a licensed teacher ' +
      'immediately over the work.',
    effect: 'Permits assisting; reserves instructional judgment and evaluation of pupils.',
    verified: true,
    how: 'Word-for-word copy; 2024.',
    url: 'https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-23-SS-1.630',
  },
  {
    id: 'IL-10-22.34',
    title: '105 ILCS 5/10-22.34',
    body: 'General Assembly',
    jurisdiction: 'Illinois',
    says:
      'Nonlicensed staff may supervise study halls, detention areas and school activities. For help with ' +
      "instruction, a teacher is continuously aware of the aide's work and able to change it.",
    effect: 'Permits supervising study hall and detention; makes instructional help depend on a teacher.',
    verified: true,
    how: 'The official text.',
    url: 'https://beta.ilga.gov/ftp/ILCS/Ch%200105/Act%200005/010500050K10-22.34.html',
  },
  {
    id: 'UT-R277-324-4',
    title: 'Utah Admin. Code R277-324-4',
    body: 'State Board of Education',
    jurisdiction: 'Utah',
    says:
      'A list of what a para may do after training (help the teacher designed for individuals and small groups, ' +
      'supports, library, noninstructional supervision) and may not do (formal diagnostic tests beyond ' +
      'training, selecting programs without supervision, sole design of lesson plans, IEP work without training ' +
      'and supervision, work only a licensed person may do).',
    effect: 'The clearest list of both kinds that was found.',
    verified: true,
    how: 'Word-for-word copy of 2024; one clause, on nursing procedures, was cut off, so its meaning is not known.',
    url: 'https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R277-324-4',
  },
  {
    id: 'UT-R277-524-2',
    title: 'Utah Admin. Code R277-524-2 (former)',
    body: 'State Board of Education',
    jurisdiction: 'Utah',
    says:
      'Defines direct supervision: the teacher prepares the lesson, plans the support and evaluates the ' +
      'students, and the para works close by and often with the teacher.',
    effect: 'Defines direct supervision.',
    verified: true,
    how: 'Word-for-word copy of November 2019; since renumbered.',
    url: 'http://utrules.elaws.us/rule/R277-524-2',
  },
  {
    id: 'OR-581-037-0015',
    title: 'OAR 581-037-0015',
    body: 'Department of Education',
    jurisdiction: 'Oregon',
    says:
      'Educational assistants act in support: helping students practice what they learned, clerical work, ' +
      'supervising buses, lunch, playground and halls, personal care, translation, media and labs. The ' +
      'supervisor plans the activities and evaluates achievement, and a plan of supervision is required.',
    effect: 'Permits six lists of duties, given a plan of supervision.',
    verified: true,
    how: 'Word-for-word copy, September 2024.',
    url: 'https://oregon.public.law/rules/oar_581-037-0015',
  },
  {
    id: 'OR-584-210-0020',
    title: 'OAR 584-210-0020',
    body: 'Teacher Standards and Practices Commission',
    jurisdiction: 'Oregon',
    says:
      'The work of a teacher of record: planning instruction from goals to daily lessons, adapting it, choosing ' +
      'materials, evaluating achievement and directing instructional assistants.',
    effect: 'Reserves those tasks for the teacher of record.',
    verified: true,
    how: 'Word-for-word copy; 2024.',
    url: 'https://regulations.justia.com/states/oregon/584/division-210/584-210-0020/',
  },
  {
    id: 'MT-10.55.715',
    title: 'Mont. Admin. R. 10.55.715',
    body: 'Board of Public Education',
    jurisdiction: 'Montana',
    says:
      'Instructional paras are directly supervised by a licensed teacher who is responsible for instruction and ' +
      'assessment and is available, not teaching or preparing elsewhere. Work that needs professional skill and ' +
      'judgment is not delegated.',
    effect: 'Reserves professional judgment; makes para work depend on an available teacher.',
    verified: true,
    how: 'Word-for-word copy, in effect from July 2023.',
    url: 'https://casetext.com/regulation/montana-administrative-code/department-10-education/chapter-1055-standards-of-accreditation/subchapter-10557-school-leadership/rule-1055715-instructional-paraprofessionals-qualifications-and-supervision',
  },
  {
    id: 'NE-92-15-005',
    title: '92 Neb. Admin. Code 15-005.02, with Neb. Rev. Stat. 79-802(3) and 79-101(12)',
    body: 'Department of Education',
    jurisdiction: 'Nebraska',
    says: 'Teacher aides may have nonteaching duties they were prepared for, and may not teach as the statute defines teaching.',
    effect: 'Reserves teaching.',
    verified: true,
    how: 'Word-for-word copy, March 2024; case law was not read.',
    url: 'https://regulations.justia.com/states/nebraska/education-department-of/title-92/chapter-15/section-92-15-005/',
  },
  {
    id: 'KY-161.044',
    title: 'KRS 161.044',
    body: 'General Assembly',
    jurisdiction: 'Kentucky',
    says:
      'Aides do clerical, lunchroom, recreation and library work, prepare materials and watch noninstructional ' +
      'periods; they may support instruction as professional staff direct.',
    effect: 'Permits these duties; makes instruction depend on direction.',
    verified: true,
    how: 'Word-for-word copy; 2024.',
    url: 'https://lawserver.com/law/state/kentucky/ks-statutes/kentucky_statutes_161-044',
  },
  {
    id: 'KY-704-3-550',
    title: '704 KAR 3:550',
    body: 'Board of Education',
    jurisdiction: 'Kentucky',
    says:
      'A state rule that repeats the federal list of 2002: tutoring, classroom management, computer lab, ' +
      'library, translation and instructional support under direct supervision.',
    effect: 'Permits the list; shows it living on as state law.',
    verified: true,
    how: 'The official text.',
    url: 'https://apps.legislature.ky.gov/law/kar/titles/704/003/550',
  },
  {
    id: 'KY-161.180',
    title: 'KRS 161.180(2)',
    body: 'General Assembly',
    jurisdiction: 'Kentucky',
    says: 'Aides may supervise playgrounds, hallways, lunchrooms, recreation and athletics, with the authority of a teacher while they do.',
    effect: 'Permits supervising conduct.',
    verified: true,
    how: 'Word-for-word copy; 2024.',
    url: 'https://d1tvxue8o4w0fl.cloudfront.net/statute/kentucky-revised-statutes/title-13-education/chapter-161-school-employees-teachers-retirement-and-tenure/regulations-as-to-school-employees/section-161180-supervision-of-pupils-conduct',
  },
  {
    id: 'IA-41.403',
    title: 'Iowa Admin. Code r. 281-41.403',
    body: 'Department of Education',
    jurisdiction: 'Iowa',
    says:
      'Special education paras have training for their own tasks, work under professionals authorized in the ' +
      'same service area, and do not substitute for them.',
    effect: 'Reserves the work of professionals; makes para work depend on training.',
    verified: true,
    how: 'Word-for-word copy, November 2024.',
    url: 'https://casetext.com/regulation/iowa-administrative-code/agency-281-education-department/title-vii-special-education/chapter-41-special-education/rule-281-41403-paraprofessionals',
  },
  {
    id: 'IA-24.3',
    title: 'Iowa Admin. Code r. 282-24.3',
    body: 'Board of Educational Examiners',
    jurisdiction: 'Iowa',
    says:
      'Competencies for the para certificate: treat the teacher as supervisor and as answerable in the end for ' +
      "students' education and behavior; help with special health services under a licensed health provider.",
    effect: 'The teacher stays responsible; health work depends on a provider.',
    verified: true,
    how: 'Word-for-word copy, September 2024.',
    url: 'https://regulations.justia.com/states/iowa/agency-282/chapter-24/rule-282-24-3',
  },
  {
    id: 'IA-SUB',
    title: 'Iowa paraeducator substitute authorization, r. 282-24.4(9)',
    body: 'Board of Educational Examiners',
    jurisdiction: 'Iowa',
    says:
      "With a substitute authorization a para may substitute: unless permitted more, in the para's own special " +
      'education classroom, and not for long terms.',
    effect: 'Permits substituting with an authorization only.',
    verified: true,
    how: 'The official notice of 2022.',
    url: 'https://rules.iowa.gov/Notice/Details/6468C',
  },
  {
    id: 'WA-28A.413.010',
    title: 'RCW 28A.413.010',
    body: 'Legislature',
    jurisdiction: 'Washington',
    says:
      'A paraeducator works under certificated or licensed staff to support instruction and other services. The ' +
      'advanced certificate adds mentoring and coaching of paras, and substituting in short emergencies.',
    effect: 'Permits assisting; widens the role for the advanced certificate only.',
    verified: true,
    how: 'The official text; 2017.',
    url: 'https://app.leg.wa.gov/rcw/default.aspx?Cite=28A.413&full=true',
  },
  {
    id: 'WA-179-07-040',
    title: 'WAC 179-07-040',
    body: 'Paraeducator Board',
    jurisdiction: 'Washington',
    says:
      'Paras assist in preparing, delivering and reinforcing instruction, in recording data and in giving ' +
      'assessments, each as certificated or licensed staff direct.',
    effect: 'Permits assisting; direction is the condition.',
    verified: true,
    how: 'Word-for-word copy; 2018, amended 2020.',
    url: 'https://www.law.cornell.edu/regulations/washington/WAC-179-07-040',
  },
  {
    id: 'WA-179-15-050',
    title: 'WAC 179-15-050',
    body: 'Paraeducator Board',
    jurisdiction: 'Washington',
    says:
      'Certificated or licensed staff design and decide special instruction, accommodations and modifications; ' +
      'paras deliver them, and communicate with families as directed.',
    effect: 'Makes special instruction and family contact depend on direction.',
    verified: true,
    how: 'Word-for-word copy; 2018-2019.',
    url: 'https://casetext.com/regulation/washington-administrative-code/title-179-paraeducator-board/chapter-179-15-special-education-subject-matter-certificate/section-179-15-050-knowledge-and-skill-competencies-for-the-standards-of-practice',
  },
  {
    id: 'MN-120B.363',
    title: 'Minn. Stat. 120B.363',
    body: 'Legislature',
    jurisdiction: 'Minnesota',
    says:
      'Within 60 days every para gets first training in emergencies, confidentiality, vulnerable students, ' +
      'reporting duties, discipline policy, and roles and responsibilities.',
    effect: 'Makes the work depend on role training.',
    verified: true,
    how: 'Word-for-word copy.',
    url: 'https://instalawyer.io/laws/minnesota-statutes/section-120b363-credential-for',
  },
  {
    id: 'MN-125A.08',
    title: 'Minn. Stat. 125A.08(c)',
    body: 'Legislature',
    jurisdiction: 'Minnesota',
    says:
      'Paras who work with students with disabilities need some knowledge before they start, yearly training, ' +
      'and steady direction by a licensed teacher or, where it fits, a school nurse.',
    effect: 'Makes the work depend on training and direction.',
    verified: false,
    how: 'Not read itself: paraphrased on a research center page of about 2012.',
    url: 'https://paracenter.org/policy-and-legislation/state-policies/minnesota.html',
  },
  {
    id: 'MN-121A.642',
    title: 'Minn. Stat. 121A.642',
    body: 'Legislature',
    jurisdiction: 'Minnesota',
    says:
      'All paras get at least eight hours of paid orientation or professional development a year, six of them ' +
      'before the first day of instruction or within 30 days of hire.',
    effect: 'Asks employers to pay for training time.',
    verified: true,
    how: 'The official text of 2025.',
    url: 'https://www.revisor.mn.gov/statutes/2025/cite/121A.642',
  },
  {
    id: 'WI-PI34.01',
    title: 'Wis. Admin. Code PI 34.01(4), as quoted by the department',
    body: 'Department of Public Instruction',
    jurisdiction: 'Wisconsin',
    says:
      "Directly supervised by a licensed teacher, an aide supports that teacher's lesson plan, gives technical " +
      'help and helps control the class. Aides are barred from serving as substitute teachers.',
    effect: 'Bars substituting; permits supporting the lesson plan.',
    verified: true,
    how: 'Word-for-word on the department page, in older numbering; the code has since been rewritten.',
    url: 'https://dpi.wi.gov/sped/educators/initiatives/paraprofessionals',
  },
  {
    id: 'WI-19-069',
    title: 'IDEA Complaint Decision 19-069 (2019)',
    body: 'Department of Public Instruction',
    jurisdiction: 'Wisconsin',
    says:
      'Only licensed teachers carry professional teaching responsibilities; in special education a para works ' +
      'directly under a licensed special education teacher.',
    effect: 'Reserves professional teaching responsibilities.',
    verified: true,
    how: 'The decision itself; 2019.',
    url: 'https://dpi.wi.gov/sped/idea-complaint-decision-19-069',
  },
  {
    id: 'TX-230.53',
    title: '19 TAC 230.53',
    body: 'State Board for Educator Certification',
    jurisdiction: 'Texas',
    says: 'The district prepares an accurate job description for each aide assignment and fills it with a certified educational aide.',
    effect: 'Asks employers for an accurate job description.',
    verified: true,
    how: 'Word-for-word copy; 2024.',
    url: 'https://www.law.cornell.edu/regulations/texas/19-Tex-Admin-Code-SS-230-53',
  },
  {
    id: 'TX-230.61',
    title: '19 TAC 230.61, roles of Educational Aide I, II and III',
    body: 'State Board for Educator Certification',
    jurisdiction: 'Texas',
    says:
      'Aides do routine tasks under a certified teacher, from clerical work to playground, bus and lunchroom, ' +
      'and may take part in planning and evaluating; the scope grows by level.',
    effect: 'Permits taking part in planning under a teacher.',
    verified: false,
    how: 'Not read itself: summarized by a teachers association.',
    url: 'http://www.atpe.org/Resources/Paraeducators/role.asp',
  },
  {
    id: 'ME-13019-H',
    title: '20-A M.R.S. 13019-H',
    body: 'Legislature',
    jurisdiction: 'Maine',
    says:
      'An educational technician certificate is needed to introduce new learning that was planned with the ' +
      'classroom teacher or a specialist, and to supervise small groups in community programs.',
    effect: 'Makes introducing new learning depend on a certificate and planning with the teacher.',
    verified: true,
    how: 'Word-for-word copies of 2019-2021.',
    url: 'https://legalfix.com/statutes/state-codes/maine/title-20-a/part-6/chapter-502/section-13019-h',
  },
  {
    id: 'ME-EDTECH',
    title: 'Educational Technician I, II and III (05-071 ch. 115)',
    body: 'Department of Education',
    jurisdiction: 'Maine',
    says:
      'Level I reviews what was already taught under direct supervision; level II may also introduce new ' +
      'learning planned with the teacher; level III may also supervise small groups in the community.',
    effect: 'Permits by level.',
    verified: false,
    how: 'Not read itself: a school district page; the chapter was being revised in October 2025.',
    url: 'https://www.bonnyeagle.org/cms/One.aspx?portalId=19701900&pageId=21691787',
  },
  {
    id: 'CT-DEF',
    title: 'State definition of paraprofessional, with Conn. Agencies Regs. 10-145d-401',
    body: 'State Department of Education',
    jurisdiction: 'Connecticut',
    says:
      'Paras help teachers and therapists deliver services under direct supervision; certified staff answer for ' +
      'the design, delivery and evaluation of instruction. Whoever delivers instruction without direct ' +
      'supervision needs certification.',
    effect: 'Reserves instruction without supervision.',
    verified: true,
    how: 'Word-for-word copy; 2010; the regulation through a union page.',
    url: 'https://ctserc.org/component/k2/item/105-frequently-asked-questions-about-paraprofessionals?tmpl=component&print=1',
  },
  {
    id: 'OH-3319.088',
    title: 'Ohio Rev. Code 3319.088',
    body: 'General Assembly',
    jurisdiction: 'Ohio',
    says:
      'An educational assistant is a nonteaching employee who helps a teacher with duties that need no teaching ' +
      'license, supervision of pupils and help with instructional tasks included; the work is measured against ' +
      'a written job description.',
    effect: 'Permits assisting; leaves out licensed duties.',
    verified: true,
    how: 'The official text; 2021-2025.',
    url: 'https://codes.ohio.gov/ohio-revised-code/section-3319.088',
  },
  {
    id: 'OH-OPEPP',
    title: 'Communicating with parents (training unit 6)',
    body: 'Ohio Partnership for Excellence in Paraprofessional Preparation',
    jurisdiction: 'Ohio',
    says:
      'Some districts reserve talking with parents to teachers. Everywhere the para speaks as one of a team: ' +
      'keep to safe topics and pass issues on to the teacher.',
    effect: 'Makes family contact depend on local policy and the teacher.',
    verified: true,
    how: 'The page itself, seen in a copy of 2024-2025.',
    url: 'https://www.opepp.org/lesson/cc-unit6-webinar/',
  },
  {
    id: 'RI-16-11.2',
    title: 'R.I. Gen. Laws 16-11.2-1 to -3',
    body: 'General Assembly',
    jurisdiction: 'Rhode Island',
    says:
      'Teacher assistants give instructional or other direct services under the supervision of the teacher or ' +
      'other certified staff; there are standards for their training, and employers keep records of it.',
    effect: 'Permits assisting, given supervision and training.',
    verified: true,
    how: 'The public law of 1997.',
    url: 'http://webserver.rilin.state.ri.us/PublicLaws/law97/law97096.htm',
  },
  {
    id: 'MA-603-46.05',
    title: '603 CMR 46.03-46.05',
    body: 'Board of Elementary and Secondary Education',
    jurisdiction: 'Massachusetts',
    says:
      'Only trained staff use physical restraint, when all else fails in an emergency; seclusion and restraint ' +
      'by devices or medication are prohibited. Anyone may still use reasonable force against assault or ' +
      'imminent serious harm.',
    effect: 'Makes restraint depend on training; excludes seclusion.',
    verified: true,
    how: 'The official text, in effect from January 2016.',
    url: 'http://www.doe.mass.edu/lawsregs/603cmr46.html?section=05',
  },
  {
    id: 'MA-2014-3',
    title: 'Technical Assistance Advisory SPED 2014-3 (revised February 2015)',
    body: 'Department of Elementary and Secondary Education',
    jurisdiction: 'Massachusetts',
    says:
      'For severe behavior a para may help keep things safe, while a behavior consultant and a functional ' +
      'assessment develop the plan; even a trained para may lack the expertise for very different learning ' +
      'needs.',
    effect: 'Reserves designing the plan; permits carrying it out.',
    verified: true,
    how: 'The advisory, read in part; 2015.',
    url: 'https://doe.mass.edu/sped/advisories/2014-3ta.html?Section=Examples',
  },
  {
    id: 'GA-20-2-204',
    title: 'O.C.G.A. 20-2-204',
    body: 'General Assembly',
    jurisdiction: 'Georgia',
    says:
      "A paraprofessional does a portion of a professional's job under that person's supervision; the authority " +
      'to make decisions is limited and regulated by the professional.',
    effect: 'Limits decision authority.',
    verified: true,
    how: 'Word-for-word copy.',
    url: 'https://syfert.com/georgia/code/20-2-204.html',
  },
  {
    id: 'FL-CBA',
    title: 'A clause on covering classes in Florida paraprofessional contracts',
    body: 'Collective bargaining agreements',
    jurisdiction: 'Florida (contracts)',
    says:
      'In six contracts: a para is not used for teaching or for supervising a classroom except in the most ' +
      'extreme circumstances, and more than a few minutes is justified in writing.',
    effect: 'Bars routine class coverage by contract.',
    verified: true,
    how: 'The clause itself, as it stands in six contracts.',
    url: 'https://lawinsider.com/clause/covering-classes/_2',
  },
  {
    id: 'IN-7-36-2',
    title: '511 IAC 7-36-2(d)-(e)',
    body: 'State Board of Education',
    jurisdiction: 'Indiana',
    says:
      'Trained paras are directed and supervised by licensed teachers or related services staff; sign language ' +
      'interpreters are certified for educational settings.',
    effect: 'Makes para work depend on supervision, and interpreting on certification.',
    verified: true,
    how: 'Word-for-word copy; the end of (e) was cut off.',
    url: 'http://inrules.elaws.us/code/511iac7-36-2',
  },
  {
    id: 'CO-CDE-2025',
    title: 'Paraprofessional Guidance (fall 2025)',
    body: 'Colorado Department of Education',
    jurisdiction: 'Colorado',
    says:
      'Title I instructional paras are to have a diploma, and college credits, a degree or a test besides, and ' +
      'a licensed teacher supervises them directly.',
    effect: 'State guidance on qualifications and supervision.',
    verified: true,
    how: 'The page itself; an earlier page of the same department said the matter was left to state law.',
    url: 'https://ed.cde.state.co.us/fedprograms/tii-index/tii-a-hqp',
  },
  {
    id: 'KS-KSDE',
    title: 'Paraprofessionals',
    body: 'Kansas State Department of Education',
    jurisdiction: 'Kansas',
    says:
      'There is no statewide requirement to be a para; Title I and special education money bring their own, ' +
      'such as 48 college hours, a degree or a test.',
    effect: 'Makes some jobs depend on qualifications, through funding.',
    verified: true,
    how: 'The page itself, in a recent copy.',
    url: 'https://ksde.org/Agency/Division-of-Learning-Services/Early-Childhood-Special-Education-and-Title-Services/Title-Services/Federal-Programs/Title-I-Part-A/Paraprofessional',
  },
  {
    id: 'NJ-18A:27-10.4',
    title: 'N.J.S.A. 18A:27-10.4',
    body: 'Legislature',
    jurisdiction: 'New Jersey',
    says: 'For that act, a paraprofessional is an aide, in a classroom or school, who helps teaching staff supervise what pupils do.',
    effect: 'Permits assisting with supervision.',
    verified: true,
    how: 'Word-for-word copy; 2009.',
    url: 'http://www.lawserver.com/law/state/new-jersey/nj-laws/new_jersey_laws_18a_27-10-4',
  },
  {
    id: 'NH-1102.01',
    title: 'N.H. Code Admin. R. Ed 1102.01(d)',
    body: 'State Board of Education',
    jurisdiction: 'New Hampshire',
    says:
      'Says what case management is: setting up IEP meetings, coordinating evaluations and the draft, going to ' +
      'see placements, keeping in touch with a parent, bringing progress reports up to date.',
    effect: 'Defines case management.',
    verified: true,
    how: 'Word-for-word copy, adopted March 2017.',
    url: 'https://cupdf.com/document/adopted-march-23-2017-part-ed-1101-purpose-and-scope-ed-1101-2017-4-21-adopted.html',
  },
  {
    id: 'ID-POLICY',
    title: 'District policies that restate the Idaho paraprofessional rules',
    body: 'School districts',
    jurisdiction: 'Idaho',
    says: 'Paras work under the direct supervision of certificated staff, are not the teacher of record, and give direct instruction only under a teacher.',
    effect: 'Reserves the place of teacher of record.',
    verified: false,
    how: 'Not read itself: a district policy; the state rule was not opened.',
    url: 'https://asd58.us/?policy=policy-430-qualifications-training-requirements-of-instructional-paraprofessionals',
  },
  {
    id: 'P-CEC',
    title: 'Paraeducator Preparation Guidelines',
    body: 'Council for Exceptional Children',
    jurisdiction: 'US professional',
    says: 'A fully licensed special educator prescribes and supervises what paraeducators do, with one student or a whole class.',
    effect: 'Permits tasks a licensed person prescribes and supervises.',
    verified: true,
    how: 'The page itself; revised as core competencies in 2022.',
    url: 'https://exceptionalchildren.org/standards/paraeducator-preparation-guidelines',
  },
  {
    id: 'P-CEC-CORE',
    title: 'Core Competencies for Special Education Paraeducators (2022)',
    body: 'Council for Exceptional Children',
    jurisdiction: 'US professional',
    says: 'A team of licensed professionals plans individual services, answers for them, and directs the tasks by which paras help give them.',
    effect: 'Makes para work depend on direction by the team.',
    verified: true,
    how: 'The abstract on a state training site.',
    url: 'https://ttaconline.org/Resource/JWHaEa5BS761E09jxd-a1g/Resource-core-competencies-for-special-education-paraeducators-cec',
  },
  {
    id: 'P-NRCP-ROLES',
    title: 'Teacher and Paraeducator Team Roles',
    body: 'National Resource Center for Paraeducators',
    jurisdiction: 'US professional',
    says:
      'Lists what a teacher may not hand over: diagnosing needs, planning programs and lessons, aligning ' +
      'curriculum, changing content for individuals, assessing outcomes, involving parents.',
    effect: 'Reserves those tasks for teachers.',
    verified: true,
    how: 'The report page itself; about 2003.',
    url: 'https://nrcpara.org/resources/report/teacher-and-paraeducator-team-roles/',
  },
  {
    id: 'P-NRCP-HOT',
    title: 'Hot Topic: The Distinction in Roles of Paraeducators and Teachers',
    body: 'National Resource Center for Paraeducators',
    jurisdiction: 'US professional',
    says:
      'A story of what goes wrong: an overloaded teacher has an experienced para write and teach the lessons ' +
      "for one student, and others come to see the student as the para's.",
    effect: 'Illustrates overreach.',
    verified: true,
    how: 'The opening of the page; undated.',
    url: 'https://nrcpara.org/paranews/hot-topic-the-distinction-in-roles-of-paraeducators-and-teachers/',
  },
  {
    id: 'P-NRCP-APP2',
    title: 'Report, Appendix 2: scopes of responsibility by level',
    body: 'National Resource Center for Paraeducators',
    jurisdiction: 'US professional',
    says: 'Paras at level 2 take part in IEP planning meetings when required; at level 3 they may help teachers involve families.',
    effect: 'Permits input, by level.',
    verified: true,
    how: 'The page itself; about 2003.',
    url: 'https://nrcpara.org/report/appendix2',
  },
  {
    id: 'P-NEA-ROLES',
    title: 'Paraeducator Roles and Responsibilities',
    body: 'National Education Association',
    jurisdiction: 'US union',
    says: 'The licensed educator stays responsible for managing the classroom, for designing, giving and evaluating instruction, and for student progress.',
    effect: 'Reserves accountability.',
    verified: true,
    how: 'An archived handbook page.',
    url: 'https://www.nea.org/home/20783.htm',
  },
  {
    id: 'P-NEA-JD',
    title: 'Results-Oriented Job Descriptions',
    body: 'National Education Association',
    jurisdiction: 'US union',
    says: 'Makes the case for accurate and complete job descriptions for paraeducators.',
    effect: 'On the quality of postings.',
    verified: true,
    how: 'An archived page.',
    url: 'http://www.nea.org/home/18942.htm',
  },
  {
    id: 'P-AFT-SUB',
    title: 'Resolution: monitoring and controlling the misassignment of paraprofessionals as substitute teachers',
    body: 'American Federation of Teachers',
    jurisdiction: 'US union',
    says:
      'Of the paras in a survey, nearly six in ten had at some time been asked to take a class all day; the ' +
      'union holds that paras are not to be pulled without guidelines, qualification and pay.',
    effect: 'Union position against routine substituting.',
    verified: true,
    how: 'The resolution itself; after 2001.',
    url: 'https://aft.org/node/1146',
  },
  {
    id: 'P-AFT-T1',
    title: 'Resolution: Paraprofessionals and Title I',
    body: 'American Federation of Teachers',
    jurisdiction: 'US union',
    says: 'Records that paras were assigned to office work and substituting, and asks for clear definitions of their roles.',
    effect: 'Background.',
    verified: true,
    how: 'The resolution itself; before 2002.',
    url: 'https://aft.org/resolution/paraprofessionals-and-title-i',
  },
  {
    id: 'P-UFT',
    title: 'Your responsibilities as a paraprofessional',
    body: 'United Federation of Teachers',
    jurisdiction: 'New York City (union)',
    says:
      'The teacher introduces new material and the para reinforces it; when the teacher is away a para does not ' +
      'have the class alone, except a lead teacher assistant for up to ten days; lunch is duty-free; a ' +
      'one-to-one para may see the IEP. Some points are local contract rules.',
    effect: 'Union position against class coverage; duty-free lunch.',
    verified: true,
    how: 'The page itself; recent.',
    url: 'https://uft.org/news/you-should-know/know-your-rights/your-responsibilities-paraprofessional',
  },
  {
    id: 'P-PFT',
    title: 'Para to Sub rules',
    body: 'Pittsburgh Federation of Teachers',
    jurisdiction: 'Pittsburgh (union)',
    says: 'Paras with a degree may volunteer to substitute for pay in their own room, if student supports and ratios are kept.',
    effect: 'Permits paid, voluntary, qualified substituting.',
    verified: true,
    how: 'The page itself; recent.',
    url: 'https://pft400.com/news/para-to-sub-know-the-rules',
  },
  {
    id: 'P-GIANG-1997',
    title: 'Helping or Hovering? Exceptional Children 64(1), 7-18 (1997)',
    body: 'Giangreco, Edelman, Luiselli and MacFarland',
    jurisdiction: 'US research',
    says: 'Constant closeness of a para had costs: teachers took less ownership, students were set apart from classmates and came to depend on the adult.',
    effect: "A caution on one-to-one closeness 'at all times'.",
    verified: true,
    how: 'The abstract.',
    url: 'https://experts.arizona.edu/en/publications/helping-or-hovering-effects-of-instructional-assistant-proximity-',
  },
  {
    id: 'P-GIANG-2003',
    title: 'Working with Paraprofessionals, Educational Leadership (2003)',
    body: 'Giangreco',
    jurisdiction: 'US research',
    says: 'Teachers need to be engaged partners rather than hosts; evidence that students learn as well from paras as from teachers is thin.',
    effect: 'A caution on paras as teachers.',
    verified: true,
    how: 'The opening only.',
    url: 'https://www.scribd.com/document/406718035/working-with-paraprofessionals',
  },
  {
    id: 'P-GIANG-2005',
    title: 'Be Careful What You Wish For, TEACHING Exceptional Children 37(5) (2005)',
    body: 'Giangreco and others',
    jurisdiction: 'US research',
    says: 'Raises concerns about assigning a para to one student, among them that the least qualified staff teach the students with the most complex needs.',
    effect: 'A caution on one-to-one assignments.',
    verified: true,
    how: 'The opening only; the five concerns are from general knowledge.',
    url: 'https://docmimic.com/inRby9mRS/be-careful-what-you-wish-for-five-reasons-to-be-concerned-about-the-assignment-of-individual-paraprofessionals.html',
  },
  {
    id: 'P-NJCLD',
    title: 'Learning disabilities: use of paraprofessionals',
    body: 'National Joint Committee on Learning Disabilities',
    jurisdiction: 'US professional',
    says: 'Paras add to the work of the teacher or provider and do not take its place; qualified professionals prescribe, direct and supervise their tasks.',
    effect: 'Speaks against replacing the teacher or provider.',
    verified: true,
    how: 'The paper itself; 1998-1999.',
    url: 'https://prep.asha.org/policy/rp1999-00128',
  },
  {
    id: 'P-UNL',
    title: 'Project PARA, roles unit, lesson 1',
    body: 'University of Nebraska-Lincoln',
    jurisdiction: 'US university',
    says: 'Teachers manage instruction and behavior, and the results of instruction are theirs to answer for.',
    effect: 'Reserves accountability.',
    verified: true,
    how: 'The page itself, on an older site.',
    url: 'http://para.unl.edu/legacy/Roles/Lesson1.php',
  },
  {
    id: 'P-PICKETT-1999',
    title: 'Strengthening and Supporting Teacher/Provider-Paraeducator Teams (1999)',
    body: 'National Resource Center for Paraeducators',
    jurisdiction: 'US professional',
    says: 'National guidelines on telling team roles and scopes of responsibility apart.',
    effect: 'Background.',
    verified: true,
    how: 'The abstract; 1999 (ERIC ED440506).',
    url: null,
  },
  {
    id: 'P-BROCK-CARTER',
    title: 'A systematic review of paraprofessional-delivered practices (2013)',
    body: 'Brock and Carter',
    jurisdiction: 'US research',
    says: 'Well-trained paras can carry out practices that help students learn and get along; modeling and feedback matter in the training.',
    effect: 'Supports trained carrying out of plans.',
    verified: true,
    how: 'The abstract on a state agency page.',
    url: 'https://spedsupportdev.tea.texas.gov/resource-library/complex-access-needs-research-summaries/paraprofessionals',
  },
  {
    id: 'P-OCR-PRIORLAKE',
    title: 'Prior Lake-Savage Area Schools, 119 LRP 13199 (17 September 2018)',
    body: 'US Department of Education, Office for Civil Rights',
    jurisdiction: 'Minnesota (one decision)',
    says: 'The office accepted a policy under which parents turn to the teacher and not to the para; a clear policy that all know is the point.',
    effect: 'Makes family contact depend on a clear policy.',
    verified: false,
    how: 'Not read itself: a newsletter summary.',
    url: 'http://www.maryschillinger.com/blog/2019/6/21/paraeducator-guidelines',
  },
  {
    id: 'T-PAYLAWS',
    title: 'State pay-transparency laws, a summary (January 2025)',
    body: 'Press and legal summaries',
    jurisdiction: 'Several states',
    says: 'A growing list of states asks for pay ranges in job ads. Whether public school districts are covered differs and was not checked.',
    effect: 'Asks some employers for a pay range.',
    verified: true,
    how: 'The summaries themselves, not the laws.',
    url: 'https://ourcommunitynow.com/P/job-ad-pay-range-laws-coming-in-2025-to-illinois-new-jersey',
  },
]);

/**
 * Every source a rule, a check or a category rests on. `says` is in our own words; `verified` means that the wording itself
 * (or a word-for-word copy) was read in November 2026, and `how` tells what was read and its limits.
 */
export const sources: Source[] = list;

/** A source's id. */
export type SourceId = (typeof list)[number]['id'];

/** Where a source holds. */
export type Place = (typeof list)[number]['jurisdiction'];
