/** What the functions of one criterion take. */
const OF_CRITERION = {
  criterion: "Code of a criterion or measure, such as TC06 or TC06.a.",
  entries:
    "The ward's cells for this criterion: one a measure, or as they stand in the survey sheet; one cell with Đ/KĐ is accepted.",
  previous: "Last year's cells, in the same shape as entries.",
  criteria: "Range with the header row of the sheet Tiêu chí; the workbook's own set when left out.",
};

/** What the functions of the roadmap take beside the year. */
const PLAN = {
  roadmap:
    "Range with the header row of the sheet Lộ trình; left out: the workbook's own roadmap, else that of the chosen built-in data.",
  wards: "Number of wards; the roster in force at the end of that year when left out.",
  units: "Superior units, one cell a ward or one a unit.",
};

/** English descriptions of the custom functions; names stay the same in every language. */
export const functionDescriptions: Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
> = {
  CRITERION_SCORE: {
    description: "Points of a criterion or measure: 1 when met, 0 when not; #N/A while data is missing.",
    parameters: OF_CRITERION,
  },
  CRITERION_STATUS: {
    description: "Result of a criterion in words: Đạt, Không đạt, Chưa đủ dữ liệu or Không áp dụng.",
    parameters: OF_CRITERION,
  },
  CRITERION_NOTE: {
    description: "Why a criterion is not met: value, threshold and what is short; empty when met.",
    parameters: OF_CRITERION,
  },
  CRITERIA_MET: {
    description: "How many results of a ward are met.",
    parameters: { results: "The ward's results: Đ/KĐ, or points 1/0." },
  },
  CRITERIA_FAILED: {
    description: "Codes of the criteria that are not met, separated by semicolons; empty when there are none.",
    parameters: {
      codes: "Cells with the criterion codes.",
      results: "Cells with the results, as many as there are codes.",
    },
  },
  SURVEY_RESULTS: {
    description: "Spills the result of every ward for every criterion (Đ, KĐ, ?, KAD) under a row of codes.",
    parameters: {
      survey: "The survey's block, beginning with its row of measure or criterion codes.",
      criteria: "Range with the header row of the sheet Tiêu chí; the workbook's own set when left out.",
    },
  },
  SURVEY_SCORES: {
    description: "Spills the number of criteria that each ward meets.",
    parameters: {
      survey: "The survey's block, beginning with its row of measure or criterion codes.",
      criteria: "Range with the header row of the sheet Tiêu chí; the workbook's own set when left out.",
    },
  },
  SCORE_DISTRIBUTION: {
    description: "Spills how many wards reach each number of criteria, highest first.",
    parameters: { scores: "Numbers of criteria met, one cell a ward." },
  },
  DISTRIBUTION_TEXT: {
    description: "The sentence about how many wards reach how many criteria, for reports.",
    parameters: { scores: "Numbers of criteria met, one cell a ward.", total: "Number of criteria in the set." },
  },
  ROADMAP_TARGET: {
    description: "Number of wards that must be recognised by the end of a year.",
    parameters: {
      year: "The year.",
      ...PLAN,
    },
  },
  ROADMAP_GAP: {
    description: "How many wards are still short of the roadmap by the end of a year; 0 when it is reached.",
    parameters: {
      year: "The year.",
      achieved: "Number of recognised wards, or the cells with their names.",
      ...PLAN,
    },
  },
  ROADMAP_NOTE: {
    description: "How the roadmap stands, in words: shortfall, surplus, named wards missing; empty when on track.",
    parameters: {
      year: "The year.",
      achieved: "Number of recognised wards, or the cells with their names.",
      ...PLAN,
    },
  },
  CLAIM_CHECK: {
    description: "Checks a stated change (191 cases, −14, 9.79 %); empty when it agrees, else what it should be.",
    parameters: {
      current: "The figure now.",
      change: "The change with its sign, negative when it went down.",
      stated: "The percentage that the report states.",
    },
  },
};
