using Parallax.Language.Names;

namespace Parallax.Tests.Language.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Governor Hanna Lodge said the road to Selwick would stay shut until Monday.", "Hanna Lodge")]
    [InlineData("The plan was drawn up by Yusuf al-Karmawi, who left the army last year.", "Yusuf al-Karmawi")]
    [InlineData("\"We saw it from the roof,\" said Abu Salim al-Najjar, a baker.", "Abu Salim al-Najjar")]
    [InlineData("Prime Minister Tomas Vrana met Dr. Lin Mei-hua in Prague.", "Tomas Vrana", "Lin Mei-hua")]
    [InlineData("Two men, Peter Ashdown and Omar bin Salem, were held on Sunday.", "Peter Ashdown", "Omar bin Salem")]
    [InlineData("Marisol Ortega, 34, was driving home when the bridge gave way.", "Marisol Ortega")]
    [InlineData("Judge Okonkwo told the jury to go home. Okonkwo gave no reason.", "Okonkwo", "Okonkwo")]
    [InlineData("The seat went to Lau Siu-fan, a nurse, and Cheng Wai-man of the Harbour Party.", "Lau Siu-fan", "Cheng Wai-man")]
    [InlineData("Sen. Elizabeth Crane's office did not answer.", "Elizabeth Crane")]
    public void Persons_are_found_without_their_titles(string text, params string[] persons) => Named.Words(text, NameKind.Person).ShouldBe(persons.AsEnumerable(), false, Named.All(text));

    [Theory]
    [InlineData("Rockets fell near Bir Sannad late on Friday, the mayor said.", "Bir Sannad")]
    [InlineData("Two trucks burned in Albu Darraj and one in Mosul.", "Albu Darraj", "Mosul")]
    [InlineData("Three people were hurt in Port Wexley, Ohio, on Tuesday.", "Port Wexley", "Ohio")]
    [InlineData("The fire began at the Old Mill Bridge in north London.", "Old Mill Bridge", "London")]
    [InlineData("A drone fell on al-Zahir air base, and two on the Norvik refugee camp.", "al-Zahir", "Norvik")]
    [InlineData("Rockets fell near Ain al-Zahir at dawn.", "Ain al-Zahir")]
    [InlineData("Troops moved into the Gulf of Aden and the United Arab Emirates.", "Gulf of Aden", "United Arab Emirates")]
    public void Places_are_found_known_or_not(string text, params string[] places) => Named.Words(text, NameKind.Place).ShouldBe(places.AsEnumerable(), false, Named.All(text));

    [Theory]
    [InlineData("The University of Oslo and the United Nations signed the paper.", "University of Oslo", "United Nations")]
    [InlineData("She told Reuters that the Ministry of Defence had been warned.", "Reuters", "Ministry of Defence")]
    [InlineData("Officers of the Harrow Police Department came at once.", "Harrow Police Department")]
    [InlineData("Two members of the HWRC and a KPTU official were held.", "HWRC", "KPTU")]
    [InlineData("NASA will pay Boeing for the delay.", "NASA", "Boeing")]
    public void Organisations_are_found(string text, params string[] organizations) => Named.Words(text, NameKind.Organization).ShouldBe(organizations.AsEnumerable(), false, Named.All(text));

    [Theory]
    [InlineData("Fighters of Kataib Noor crossed the river at dawn.", "Kataib Noor")]
    [InlineData("The town was taken by Hezbollah on Monday.", "Hezbollah")]
    [InlineData("The Salt Road Brigade said it had fired the rockets.", "Salt Road Brigade")]
    [InlineData("Sharq Noor militants burned two trucks.", "Sharq Noor")]
    public void Armed_groups_are_told_by_their_words_and_by_fighters(string text, string group) => Named.Words(text, NameKind.ArmedGroup).ShouldContain(group, Named.All(text));

    [Theory]
    [InlineData("The crew of the USS Harlan heard two blasts.", NameKind.Vessel, "USS Harlan")]
    [InlineData("Pirates boarded the MV Ocean Star off Somalia.", NameKind.Vessel, "MV Ocean Star")]
    [InlineData("All passengers of Flight 212 were safe.", NameKind.Vessel, "Flight 212")]
    [InlineData("The coast was struck by Hurricane Elsie in June.", NameKind.Event, "Hurricane Elsie")]
    [InlineData("The army named it Operation Long Dawn.", NameKind.Event, "Operation Long Dawn")]
    [InlineData("A British nurse was hurt.", NameKind.Nationality, "British")]
    [InlineData("Hundreds of Muslims were in the square.", NameKind.Nationality, "Muslims")]
    public void Kinds_that_treebanks_lack_come_from_words(string text, NameKind kind, string words) => Named.Words(text, kind).ShouldContain(words, Named.All(text));

    [Theory]
    [InlineData("Man Dies After Fall From Roof Of Empty House")]
    [InlineData("FIRE CREWS RUSH TO BURNING SHED AFTER LATE NIGHT CALL")]
    [InlineData("The president and the minister met the general on Monday in May.")]
    [InlineData("No one was hurt. Officials closed the road.")]
    public void Capitals_alone_make_no_name(string text) => Named.In(text).ShouldBeEmpty(Named.All(text));

    [Fact]
    public void A_surname_alone_is_the_person_named_before()
    {
        var names = Named.In("Ilse Vandermark runs the harbour. Vandermark said the crane had been checked.");
        names.Select(n => $"{n.Kind} {n.Entity}").ShouldBe(["Person Ilse Vandermark", "Person Ilse Vandermark"]);
    }

    [Fact]
    public void A_role_is_the_title_before_the_name() =>
        Named.In("The talks were led by Deputy Foreign Minister Ana Brook.").Single(n => n.Kind == NameKind.Person).Role.ShouldBe("Deputy Foreign Minister");
}
