/** Three lines of a posting, the middle one marked. */
export function Logo() {
  return (
    <p class="logo">
      <svg viewBox="0 0 22 22" width="22" height="22" fill="none" stroke-linecap="round" aria-hidden="true">
        <path d="M3 6h11M3 16h8" stroke="currentColor" stroke-width="2" />
        <path d="M3 11h16" stroke="var(--crosses)" stroke-width="2.6" />
      </svg>
      Parascope
    </p>
  );
}
