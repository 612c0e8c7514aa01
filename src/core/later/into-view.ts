/** Frames in which a long list finds out how high the rows are that come near. */
const FRAMES = 4;

/**
 * Scrolls to something in a long list. Rows out of sight only have an estimated height (`content-visibility`), so what
 * was scrolled to moves when the rows around it are drawn: then it is scrolled to again.
 */
export function bringIntoView(target: Element): void {
  let left = FRAMES;
  const scroll = () => {
    target.scrollIntoView({block: 'start'});
    requestAnimationFrame(check);
  };
  const check = () => {
    const {top} = target.getBoundingClientRect();
    const isThere = top >= 0 && top < innerHeight / 2;
    if (--left && target.isConnected) (isThere ? () => requestAnimationFrame(check) : scroll)();
  };
  scroll();
}
