import { takeKeyPairsFrom } from '../../src/simulator/core/keyPairs';
import { key } from './keys';

// Runs before each test file (jest's setupFiles): its simulated cards and authorities have the keys of this run of all tests.
takeKeyPairsFrom(holder => key(`rsa2048:simulated ${holder}`));
