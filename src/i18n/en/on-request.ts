/** What the chart of pay says when somebody asks for tables or similar jobs, in English. */
export const onRequest = {
  neighbours: 'Similar jobs, for comparison',
  neighboursNote:
    'Other jobs, not this one. A line spans what most people earn; the mark is the middle.',
  rungTable: { year: 'Yearly pay by rung', hour: 'Hourly pay by rung' },
  jobTable: { year: 'Yearly pay in similar jobs', hour: 'Hourly pay in similar jobs' },
  rung: 'Rung',
  job: 'Job',
  from: 'From',
  to: 'To',
  open: 'no upper end',
  percentile: (percent: number) => `${percent} in 100 earn less than`,
};
