/** Milliseconds: a page that stays open for days asks for a newer version when its reader comes back to it, once an hour at most. */
const anHour = 3_600_000;

/** Keeps the site for use without a network, once the page itself is there, and says when a newer version waits. */
async function register() {
  const { Workbox } = await import('workbox-window');
  const base = import.meta.env.BASE_URL;
  const workbox = new Workbox(`${base.endsWith('/') ? base : `${base}/`}sw.js`);
  const bar = document.getElementById('update');
  workbox.addEventListener('waiting', () => {
    if (bar) bar.hidden = false;
  });
  document.getElementById('update-now')?.addEventListener('click', () => {
    workbox.addEventListener('controlling', () => window.location.reload());
    workbox.messageSkipWaiting();
  });
  document.getElementById('update-later')?.addEventListener('click', () => {
    if (bar) bar.hidden = true;
  });
  await workbox.register();
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < anHour) return;
    asked = Date.now();
    workbox.update().catch(() => {}); // Without a network there is nothing newer to be had.
  });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    // A page that is kept offline is a convenience: without it the page is whole.
    register().catch(() => {});
  });
}
