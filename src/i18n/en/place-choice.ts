/** What stands beside the choice of a place, in English. */
export const placeChoice = {
  where: 'Where do you want to work?',
  choose: 'Choose a place',
  advice: 'This is not legal advice. Rules change: ask the board before you pay for anything.',
};
