/**
 * The content that several guides share: small, needed at once where harm may show, so each element carries along what
 * it uses of it, and no more of each record than is shown.
 */
import helpLineRecords from '#content/only/name,when,about,phones/shared/help-lines';
import adviserRecords from '#content/only/adviser/shared/settings';
import settingRecords from '#content/only/name,roles,adviser/shared/settings';
import type {Records} from '../collection.js';
import type {HelpLine, Setting} from './schema.js';

export type ShownHelpLine = Pick<HelpLine, 'name' | 'when' | 'about' | 'phones'>;
export type ShownSetting = Pick<Setting, 'name' | 'roles' | 'adviser'>;

export const helpLines = helpLineRecords as Records<ShownHelpLine>;
export const settings = settingRecords as Records<ShownSetting>;

/** Whom to ask in each setting, for the strip with help lines: most who show it name no setting. */
export const advisers = adviserRecords as Records<Pick<Setting, 'adviser'>>;
