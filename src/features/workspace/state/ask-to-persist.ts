/**
 * Requests persistent storage, so that the browser clears other sites first. It may prompt the user or
 * refuse.
 */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Old browsers and insecure pages lack this API.
  }
}
