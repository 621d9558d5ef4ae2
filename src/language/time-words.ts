/** Words of time and of reporting, which every deadline has and which therefore single out none. */
export const timeWords: ReadonlySet<string> = new Set(
  `session sessions deadline deadlines due date dates soon time times timeline timetable calendar limit limits target targets
  submit submits submitted submission present presents presented meeting meetings sitting paper papers body bodies considered expected complete completed exact exactly schedule scheduled
  year years launch launched will finish finished end ends set sets fixed need needs held come comes coming back return returns returning again long stay stays
  begin begins start starts last lasts`.split(/\s+/),
);

/** Whether a word says nothing of what a time is asked of: a meeting may be held at one itself. */
export function isOfTimeOnly(term: string): boolean {
  return timeWords.has(term) && !/^meetings?$/.test(term);
}
