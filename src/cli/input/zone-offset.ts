/**
 * Finds how far the clocks of a zone are ahead of UTC at a moment, in minutes.
 *
 * For as long as it looks, the process takes the zone for its own: it has all zones at hand, while the formatter of dates that libraries ask
 * takes longer to load than a whole status takes to answer. A worker thread has no zone of its own, so only the main thread may ask.
 *
 * @param zone an IANA zone, such as `America/New_York`
 * @param moment milliseconds since 1970-01-01T00:00Z
 */
export function findZoneOffset(zone: string, moment: number): number {
  const own = process.env.TZ;
  process.env.TZ = zone;
  try {
    return 0 - new Date(moment).getTimezoneOffset();
  } finally {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  }
}
