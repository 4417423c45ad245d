// English words that belong to a time expression beside them.

/** early 1990; late last week; the end of November; earlier this month; mid-October; around Nov. 1. */
export const LEFT_OF_DATE =
  /(?<=^|[\s(“"‘'—–-])(?:(?:the )?(?:very )?(?:end|beginning|start|middle|close|early part|latter part) of (?:the )?|the (?:early|small|late|first|closing|final) hours of |(?:(?:early|late|mid)[ -](?:in )?|(?:earlier|later) (?:in )?)(?:the )?|around )$/i;

/** nearly two weeks ago; more than four decades ago; at least five hours. */
export const LEFT_OF_AMOUNT =
  /(?<=^|[\s(“"‘'—–-])(?:just |well |only )?(?:nearly|almost|about|around|roughly|approximately|more than|less than|fewer than|at least|at most|no more than|no less than|up to|over(?= an? )) $/i;

/** two years or so. */
export const RIGHT_OF_AMOUNT = /^ or (?:so|more|less)\b/i;
