/** So that a browser that is short of room clears other sites first. It may ask its reader, or refuse: nothing promises more than that. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Old browsers, and pages without a secure address, have nothing to ask.
  }
}
