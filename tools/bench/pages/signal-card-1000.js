import {offerCards} from './signal-card/index.js';

offerCards(1000);
