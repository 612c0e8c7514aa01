/** The content that several guides share. Small, and needed at once where harm may show, so it comes with core. */
import helpLineRecords from '#content/shared/help-lines';
import settingRecords from '#content/shared/settings';
import type {Records} from '../collection.js';
import type {HelpLine, Setting} from './schema.js';

export const helpLines = helpLineRecords as Records<HelpLine>;
export const settings = settingRecords as Records<Setting>;
