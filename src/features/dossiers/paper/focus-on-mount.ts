/** A `ref` for the control that takes the focus when dossier and paper take each other's place. */
export function focusOnMount(control: HTMLElement | null): void {
  control?.focus();
}
