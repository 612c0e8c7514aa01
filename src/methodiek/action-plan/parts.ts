/** The parts of a plan, and how far they are. For the progress line, which only shows: any part can be filled in first. */
import type {PlanValue} from './value.js';

export const PARTS = [
  'problems',
  'goals',
  'results',
  'solutions',
  'actions',
  'evaluation',
  'followUp',
] as const;
export type PartId = (typeof PARTS)[number];

/** Whether anything stands there. */
export function isPartFilled(value: PlanValue, part: PartId): boolean {
  switch (part) {
    case 'evaluation':
      return Object.values(value.evaluation).some(Boolean);
    case 'followUp':
      return Object.values(value.followUp).some(Boolean);
    case 'solutions':
      return value.solutions.length + value.discussed.length > 0;
    default:
      return value[part].length > 0;
  }
}

/**
 * The lighter frames before this one about which nothing was said yet, when this one has a solution.
 * @param frames Ids of all frames, the lightest first.
 */
export function skippedFrames(value: PlanValue, frame: string, frames: readonly string[]): readonly string[] {
  const isSaid = (id: string) =>
    value.discussed.includes(id) || value.solutions.some((solution) => solution.frame === id);
  if (!value.solutions.some((solution) => solution.frame === frame)) return [];
  return frames.slice(0, frames.indexOf(frame)).filter((id) => !isSaid(id));
}
