/** Forms that no ending tells, each after the word it is of. */
export const IRREGULAR_WORDS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|wife wives|life lives|
knife knives|leaf leaves|half halves|wolf wolves|thief thieves|loaf loaves|shelf shelves|self selves|calf calves|
crisis crises|analysis analyses|thesis theses|basis bases|axis axes|criterion criteria|phenomenon phenomena|medium media|
be is are was were been being am|have has had having|do does did done|go goes went gone|say said|get got gotten|
make made|know knew known|take took taken|see saw seen|come came|find found|give gave given|tell told|become became|
leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|
mean meant|meet met|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|grow grew grown|lose lost|
fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|
rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|shoot shot|strike struck stricken|
fight fought|throw threw thrown|sell sold|catch caught|teach taught|lay laid|seek sought|win won|steal stole stolen|
lend lent|swear swore sworn|forbid forbade forbidden|withdraw withdrew withdrawn|sue sued suing|die died dying`;
