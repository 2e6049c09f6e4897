const secondsOfDay = 24 * 60 * 60;

/** Days between the first days of the two calendars of Excel. */
const from1900To1904 = 1462;

/** The last day that Excel has: 9999-12-31. */
const lastSerial = 2958465;

/**
 * Writes the serial number of a day in ISO 8601, with the time if there is one: "2026-12-07 09:30".
 * The time alone if the format shows no day.
 * @param format without the characters that it shows as they are
 * @param is1904 the workbook counts days from 1904
 * @returns null if it is no day
 */
export function dayOfSerial(serial: number, format: string, is1904: boolean): string | null {
  const days = is1904 ? serial + from1900To1904 : serial;
  if (serial < 0 || days > lastSerial || /\[[hms]+\]/i.test(format)) return null;
  const seconds = Math.round(days * secondsOfDay);
  const moment = new Date(Date.UTC(1899, 11, 30) + seconds * 1000).toISOString();
  const [day, time] = [moment.slice(0, 10), moment.slice(11, 16)];
  const showsDay = /[dybg]/i.test(format) || !/[hs]/i.test(format);
  if (!showsDay) return time;
  // The first two months of 1900 are off by a day: Excel counts a February 29.
  if (days < 61) return null;
  return seconds % secondsOfDay === 0 ? day : `${day} ${time}`;
}
