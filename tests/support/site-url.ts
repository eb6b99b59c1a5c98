/** The variable that passes the address of the served site from the setup to the tests. */
export const SITE_URL = 'CROSSROADS_TEST_SITE';

/** Address of the served site, ending in a slash. */
export function siteUrl(): string {
  const url = process.env[SITE_URL];
  if (url === undefined) throw new Error('The site is not served: run the tests with Playwright Test.');
  return url;
}
