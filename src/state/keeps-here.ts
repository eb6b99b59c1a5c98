/** Whether this browser is to keep what a planner makes: a machine may be used by others too. Shelves ask before they write; what they have is theirs until it is forgotten. */
let isOn = true;

export function setKeepsHere(keeps: boolean): void {
  isOn = keeps;
}

export function keepsHere(): boolean {
  return isOn;
}
