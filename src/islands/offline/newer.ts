/** The line that says that a newer version waits: its button brings that. What was typed is kept as a draft, as by any reload. */

/** A worker that does not take over within so long (milliseconds) does not. */
const PATIENCE = 3000;

const button = document.querySelector<HTMLButtonElement>(".newer button");

async function takeOver(): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  if (!waiting) return location.reload();
  serviceWorker.oncontrollerchange = () => location.reload();
  waiting.postMessage("now");
  setTimeout(() => location.reload(), PATIENCE);
}

if (button) button.onclick = () => void takeOver().catch(() => location.reload());
