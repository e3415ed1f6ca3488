/**
 * Minutes east of UTC of zones that keep one time all year and have done so since 1992 or longer: IANA time zone database,
 * release 2025b, files asia and etcetera.
 */
export const fixedZones: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Shanghai': 480,
  'Asia/Urumqi': 360,
  'Asia/Hong_Kong': 480,
  'Asia/Macau': 480,
  'Asia/Taipei': 480,
  'Asia/Singapore': 480,
  'Asia/Kuala_Lumpur': 480,
  'Asia/Manila': 480,
  'Asia/Bangkok': 420,
  'Asia/Tokyo': 540,
  'Asia/Seoul': 540,
  'Asia/Dubai': 240,
}
