/**
 * Words that stand behind a hyphen as words of their own: "teacher-planned", "full-time". Where a line is cut at a hyphen these keep it;
 * any other end is the rest of a word ("stu-" and "dents").
 */
export const compoundEnds: ReadonlySet<string> = new Set(
  (
    'based planned directed led designed prepared approved written made created assigned related specific appropriate ' +
    'centered focused driven trained wide free solving making building setting quality aid needs year hour month week grade ' +
    'school education service level term time class group one on to of the up and'
  ).split(' '),
);
