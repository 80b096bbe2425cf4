// Puts a calibration of the forecast into the two tables of docs/forecast.md: every treaty, and the summaries.

export function renderCalibration({ hindcasts, summaries }) {
  return [
    '| treaty | way | as of | median | 50 % | 90 % | in force | constant rate | held |',
    '|---|---|---|---|---|---|---|---|---|',
    ...hindcasts.map(renderHindcast),
    '',
    '| way | forecasts | 50 % held | 90 % held | error, days | constant rate, days | error, log | constant rate, log | score |',
    '|---|---|---|---|---|---|---|---|---|',
    ...summaries.map(renderSummary),
  ].join('\n');
}

function renderHindcast({ treaty, part, asOf, forecast, enteredOn, naiveOn, within50, within90 }) {
  const start = `| ${treaty} | ${renderPart(part)} | ${asOf} |`;
  if (naiveOn === undefined) return `${start} ${forecast.kind} | | | ${enteredOn} | | |`;
  const { median = 'later', interval50, interval90 } = forecast;
  const between = ({ from, to }) => `${from} to ${to}`;
  // Where the clause names a fixed date, the forecast could only be right.
  const held = interval90.from === interval90.to ? 'fixed date' : within50 ? '50 %' : within90 ? '90 %' : 'no';
  return `${start} ${median} | ${between(interval50)} | ${between(interval90)} | ${enteredOn} | ${naiveOn} | ${held} |`;
}

function renderSummary({ part, forecasts, within50, within90, days, naiveDays, log, naiveLog, score }) {
  const percent = (share) => `${Math.round(share * 100)} %`;
  const [own, naive, scored] = [log, naiveLog, score].map((each) => each.toFixed(2));
  const of = part === undefined ? 'all' : renderPart(part);
  return `| ${of} | ${forecasts} | ${percent(within50)} | ${percent(within90)} | ${days} | ${naiveDays} | ${own} | ${naive} | ${scored} |`;
}

function renderPart(part) {
  return part === 0.5 ? '1/2' : part === 0.75 ? '3/4' : String(part);
}
