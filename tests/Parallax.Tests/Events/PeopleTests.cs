using System.Globalization;
using System.Text.Json;
using Parallax.Json;
using Parallax.Pipeline;

namespace Parallax.Tests.Events;

/// <summary>From reports to the people of an event.</summary>
public sealed class PeopleTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Theory]
    [InlineData("A bombing in Leeds killed Ana Brook, 34, on Tuesday.", "killed Ana Brook 34 female - - -")]
    [InlineData("A bombing in Leeds killed 34-year-old Alexis Brook on Tuesday.", "killed Alexis Brook 34 - - - -")]
    [InlineData("A bombing in Leeds killed Alexis Brook (34) on Tuesday.", "killed Alexis Brook 34 - - - -")]
    [InlineData("A bombing in Leeds hurt Alexis Brook on Tuesday. Brook, who was 34, had come to buy fish.", "injured Alexis Brook 34 - - - -")]
    [InlineData("A bombing in Leeds killed a woman, Alexis Brook, on Tuesday.", "killed Alexis Brook - female - - -")]
    [InlineData("A bombing in Leeds killed Mr. Alexis Brook on Tuesday.", "killed Alexis Brook - male - - -")]
    [InlineData("A bombing in Leeds killed Alexis Brook on Tuesday. She had come to buy fish.", "killed Alexis Brook - female - - -")]
    [InlineData("A bombing in Leeds killed a British nurse, Alexis Brook, on Tuesday.", "killed Alexis Brook - - nurse GB -")]
    [InlineData("A bombing in Leeds killed Alexis Brook, 26, a combat medic, on Tuesday.", "killed Alexis Brook 26 - combat medic - -")]
    [InlineData("A bombing in Leeds killed Alexis Brook, a 34-year-old Canadian teacher, on Tuesday.", "killed Alexis Brook 34 - teacher CA -")]
    [InlineData("A bombing in Leeds killed Alexis Brook, 34, from France, on Tuesday.", "killed Alexis Brook 34 - - FR -")]
    [InlineData("A bombing in Leeds killed a civilian, Alexis Brook, on Tuesday.", "killed Alexis Brook - - - - civilian")]
    [InlineData("A bombing in Leeds killed a British soldier, Alexis Brook, on Tuesday.", "killed Alexis Brook - - soldier GB forces")]
    [InlineData("A bombing in Leeds killed Colonel Alexis Brook on Tuesday.", "killed Alexis Brook - - Colonel - forces")]
    [InlineData("A bombing in Leeds killed an off-duty customs agent, Alexis Brook, on Tuesday.", "killed Alexis Brook - - off-duty customs agent - forces")]
    [InlineData("A bombing in Leeds killed a travel agent, Alexis Brook, on Tuesday.", "killed Alexis Brook - - travel agent - -")]
    [InlineData("A bombing in Leeds killed a former soldier, Alexis Brook, on Tuesday.", "killed Alexis Brook - - former soldier - -")]
    [InlineData("A bombing in Leeds killed an English teacher, Alexis Brook, on Tuesday.", "killed Alexis Brook - - English teacher - -")]
    [InlineData("A bombing in Leeds killed a Russian embassy driver, Alexis Brook, on Tuesday.", "killed Alexis Brook - - embassy driver - -")]
    public void What_words_tell_of_a_person_is_kept_and_nothing_else(string text, string expected) => People(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Alexis Brook was arrested in Leeds on Tuesday after a shooting.", "arrested Alexis Brook")]
    [InlineData("Gunmen abducted Alexis Brook in Leeds on Tuesday.", "abducted Alexis Brook")]
    [InlineData("Alexis Brook shot two men in Leeds on Tuesday, police said.", "suspected Alexis Brook")]
    [InlineData("Alexis Brook launched an air strike on Leeds on Tuesday.", "")]
    public void The_status_is_what_happened_or_suspicion_of_a_crime(string text, string expected) =>
        string.Join('|', Build(text).Events.SelectMany(e => e.People).Select(p => $"{p.Status} {p.Name}").Distinct()).ShouldBe(expected);

    [Theory]
    [InlineData("A shooting in Leeds killed two men on Tuesday. Police identified the victims as Tom Arden, 31, of Leeds, and Ali Hale, 40.", "killed Tom Arden|killed Ali Hale")]
    [InlineData("A shooting in Leeds killed a man on Tuesday. The man was identified by the coroner as 34-year-old Tom Arden.", "killed Tom Arden")]
    [InlineData("A shooting in Leeds killed two men and hurt a boy on Tuesday. The victims were identified as Tom Arden and Ali Hale.", "")]
    [InlineData("A shooting in Leeds killed two men and hurt a boy on Tuesday. The dead were identified as Tom Arden and Ali Hale.", "killed Tom Arden|killed Ali Hale")]
    [InlineData("A shooting in Leeds killed two men on Tuesday. The suspect was identified as Tom Arden, 31, and the boy who saw him as Ali Hale.", "suspected Tom Arden")]
    public void Whoever_is_identified_later_is_named(string text, string expected) =>
        string.Join('|', Build(text).Events.SelectMany(e => e.People).Select(p => $"{p.Status} {p.Name}")).ShouldBe(expected);

    [Theory]
    [InlineData("killed Duncan Raite", "killed Duncan Rait", "Duncan Raite")]
    [InlineData("killed Duncan Raite, 41,", "killed Duncan Rait, 42,", "Duncan Raite")]
    [InlineData("killed Duncan Raite", "killed Rait", "Duncan Raite")]
    [InlineData("killed Duncan Raite", "killed Ewan Raite", "Duncan Raite|Ewan Raite")]
    [InlineData("killed Duncan Raite and Ewan Raite", "killed Raite and another man", "Duncan Raite|Ewan Raite")]
    [InlineData("killed Ana Raite and Tom Arden", "killed Tom Arden and Alan Raite", "Alan Raite|Ana Raite|Tom Arden")]
    public void Spellings_and_surnames_of_one_person_are_joined_where_nothing_tells_them_apart(string one, string other, string expected)
    {
        var record = Build($"A bombing at the fish market in Leeds {one} on Tuesday.", $"Tuesday's bombing at the fish market in Leeds {other}.");
        string.Join('|', record.Events.SelectMany(e => e.People).Select(p => p.Name).Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    [Fact]
    public void Each_value_has_a_claim_with_its_very_words()
    {
        var person = Build("A bombing in Leeds killed a British combat medic, Ana Brook, on Tuesday. Brook, who was 34, had come to buy fish.").Events.SelectMany(e => e.People).ShouldHaveSingleItem();
        person.Claims.Select(c => $"{c.Attribute}: {c.Value.Key}: {c.Quote}").Order(StringComparer.Ordinal).ShouldBe(
        [
            "age: 34..34 years : 34", "killed: Ana Brook: a British combat medic", "nationality: GB: British", "role: combat medic: combat medic", "sex: female: Ana",
        ]);
    }

    [Fact]
    public void The_claims_of_a_person_say_in_JSON_what_they_are_about()
    {
        using var output = new MemoryStream();
        RecordJson.Write(Build("A bombing in Leeds killed Alexis Brook, 34, on Tuesday."), output);
        using var json = JsonDocument.Parse(output.ToArray());
        var person = json.RootElement.GetProperty("events")[0].GetProperty("people")[0];
        (person.GetProperty("age").GetInt32(), person.GetProperty("status").GetString()).ShouldBe((34, "killed"));
        var age = person.GetProperty("claims").EnumerateArray().Single(c => c.GetProperty("attribute").GetString() == "age");
        (age.GetProperty("quote").GetString(), age.GetProperty("value").GetProperty("unit").GetString()).ShouldBe(("34", "years"));
    }

    [Theory]
    [InlineData("The victims identified as Ana Brook and ")]
    [InlineData("killed Ana Brook, 34, from France, a nurse, ")]
    [InlineData("- - - Ana Brook - - old, ")]
    [InlineData("who was 34 (34) as Ana Brook aged ")]
    public void Any_string_is_valid(string piece) => Should.NotThrow(() => Build("A bombing in Leeds killed two men. " + string.Concat(Enumerable.Repeat(piece, 300))));

    private static Record Build(params string[] texts) => Pipeline.Build([.. texts.Select((t, i) => Reading.Report(t, "2021-06-09", key: $"r{i}"))]);

    private static IEnumerable<string> People(string text) => Build(text).Events.SelectMany(e => e.People).Select(p => string.Create(CultureInfo.InvariantCulture,
        $"{p.Status} {p.Name} {(p.Age is { } age ? age : "-")} {p.Sex ?? "-"} {p.Role ?? "-"} {p.Nationality ?? "-"} {p.Civilian switch { true => "civilian", false => "forces", null => "-" }}"));
}
