/** A page that says no to what somebody does in an element, and tells what it was. */
export function refuse(event: Event & { currentTarget: Element }): void {
  event.preventDefault();
  const { level, step } = event as Event & { level?: string; step?: string };
  const status = event.currentTarget.querySelector('[role=status]');
  if (status) status.textContent = `${event.type} (${level ?? step}): the page said no.`;
}
