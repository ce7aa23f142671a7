package org.demarc.phrase;

final class EnglishPhrasebook extends Phrasebook {
  EnglishPhrasebook() {
    super(Language.ENGLISH, "d MMMM uuuu", "MMMM uuuu");
  }

  @Override
  String number(String digits) {
    return digits;
  }

  @Override
  String data(String english) {
    return english;
  }

  @Override
  String and() {
    return " and ";
  }
}
