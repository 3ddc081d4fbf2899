/** The words that ask for cooperation. */
export const COOPERATION = /协作|合作|配合|协调|沟通|对接|衔接/u;
