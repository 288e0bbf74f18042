import { define } from '../page/registry.js';
import { PeerCertificationFinder } from './certification-finder/certification-finder.js';

define('peer-certification-finder', PeerCertificationFinder);

export { PeerCertificationFinder };
