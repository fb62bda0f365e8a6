using System.Globalization;
using Parallax.Events.Fusion;
using Parallax.Events.Fusion.Facts;

namespace Parallax.Tests.Events.Facts;

/// <summary>From claims to a fact. A claim is written "day speaker stance! revision: value", as in "9 the ministry: at least 12".</summary>
public sealed class FactMakerTests
{
    [Theory]
    [InlineData("9: 12 | 9: 12", FactStatus.Agreed, "12 12 12")]
    [InlineData("9: 12", FactStatus.Single, "12 12 12")]
    [InlineData("9: 12+ | 9: 14", FactStatus.Compatible, "14 14 14")]
    [InlineData("9: 90-110 | 9: 101+", FactStatus.Compatible, "90 100 110")]
    [InlineData("9: 12 | 9: 14 | 9: 14", FactStatus.Disputed, "12 14 14")]
    [InlineData("9: 12+ | 9: 20+", FactStatus.Compatible, "12 20 -")]
    [InlineData("9: 15+ | 9: 12", FactStatus.Disputed, "12 12 12")]
    [InlineData("9: 4 | 11: 9", FactStatus.Updated, "4 9 9")]
    [InlineData("9: 4 | 11: 9 | 12: 4", FactStatus.Updated, "4 9 9")]
    [InlineData("9: 4 | 11: 9 | 12: 4 | 12: 4", FactStatus.Disputed, "4 4 9")]
    [InlineData("9: 9 | 11: 4", FactStatus.Disputed, "4 4 9")]
    [InlineData("9: 9 | 11 new: 4", FactStatus.Updated, "4 4 9")]
    [InlineData("-: 12 | - new: 18", FactStatus.Updated, "12 18 18")]
    [InlineData("9 new: 12 | 11: 18 | 11: 12", FactStatus.Updated, "12 18 18")]
    [InlineData("9 new: 12 | 11: 9", FactStatus.Disputed, "9 9 12")]
    [InlineData("9 old: 9 | 9: 18", FactStatus.Updated, "9 18 18")]
    [InlineData("-: 9 | -: 18 | 9: 9", FactStatus.Disputed, "9 9 18")]
    public void Bounds_days_and_words_decide_status_and_values(string claims, FactStatus status, string values)
    {
        var fact = Make(claims);
        (fact.Status, Values(fact)).ShouldBe((status, values), fact.Reason);
    }

    [Theory]
    [InlineData("9: 12 | 9 the army denied!: 14", "12 12 12", FactStatus.Single, "One voice only; 14 is denied by the army.")]
    [InlineData("9: 12 | 9 probable!: 14 | 9: 12", "12 12 12", FactStatus.Agreed, "All say 12; 14 is told only as probable.")]
    [InlineData("9 probable!: 14", "14 14 14", FactStatus.Single, "One voice only.")]
    [InlineData("9: 12 | 9 probable!: 12", "12 12 12", FactStatus.Single, "One voice only.")]
    [InlineData("9: 12 | 9 the army denied!: 12", "12 12 12", FactStatus.Single, "One voice only; 12 is denied by the army.")]
    [InlineData("9 the army denied!: 14", "- - -", FactStatus.Disputed, "Only denied, by the army.")]
    [InlineData("9: 12 | 9: 14 | 9: 14", "12 14 14", FactStatus.Disputed, "14 in 2 lineages, 12 in 1 lineage.")]
    [InlineData("9: 9 | 11 new: 4", "4 4 9", FactStatus.Updated, "Revised down: 4 in 1 lineage, 9 in 1 lineage.")]
    public void What_is_denied_or_only_probable_is_kept_and_moves_nothing(string claims, string values, FactStatus status, string reason)
    {
        var fact = Make(claims);
        (Values(fact), fact.Status, fact.Reason, fact.Claims.Length).ShouldBe((values, status, reason, claims.Split('|').Length));
    }

    [Theory]
    [InlineData("9: 12", FactGrade.Weak)]
    [InlineData("9 a witness: 12", FactGrade.Weak)]
    [InlineData("9 a former minister: 12", FactGrade.Weak)]
    [InlineData("9 the ministry: 12", FactGrade.Fair)]
    [InlineData("9 General Orme: 12", FactGrade.Fair)]
    [InlineData("9: 12 | 9: 12", FactGrade.Fair)]
    [InlineData("9 the ministry: 12 | 9 the ministry: 12", FactGrade.Fair)]
    [InlineData("9: 12 | 9 the ministry: 12", FactGrade.Confirmed)]
    [InlineData("9: 12 | 9: 12 | 9: 12", FactGrade.Confirmed)]
    [InlineData("9: 12 | 9: 12 | 9: 14", FactGrade.Contested)]
    [InlineData("9: 12 | 9: 12 | 9: 12 | 9: 14", FactGrade.Confirmed)]
    [InlineData("9: 12 | 9: 12 | 9: 12 | 9 the army denied!: 12", FactGrade.Contested)]
    [InlineData("9 probable!: 14 | 9 probable!: 14", FactGrade.Weak)]
    public void The_grade_says_how_well_the_best_value_is_borne_out(string claims, FactGrade grade) => Make(claims).Grade.ShouldBe(grade);

    [Theory]
    [InlineData("9: 12 | 9: 12 | 10 a witness: 14 | 8 the ministry: 13", FactPolicy.Supported, 12)]
    [InlineData("9: 12 | 9: 12 | 10 a witness: 14 | 8 the ministry: 13", FactPolicy.Latest, 14)]
    [InlineData("9: 12 | 9: 12 | 10 a witness: 14 | 8 the ministry: 13", FactPolicy.Official, 13)]
    [InlineData("9: 11 | 9: 12 | 9: 12 | 10 a witness: 14 | 8 the ministry: 13", FactPolicy.Conservative, 12)]
    [InlineData("9: 14 | 9: 15", FactPolicy.Conservative, 14)]
    [InlineData("9: 14+ | 9: 15+", FactPolicy.Conservative, 14)]
    [InlineData("9: 14 | 9 the ministry: 12", FactPolicy.Supported, 12)]
    [InlineData("9: 4 | 9: 4 | 11: 9", FactPolicy.Supported, 9)]
    [InlineData("9: 4 | 9: 4 | 11: 9", FactPolicy.Conservative, 4)]
    public void The_policy_chooses_the_best_value(string claims, FactPolicy policy, int best)
    {
        var fact = Make(claims, policy);
        fact.Best.ShouldBe(best);
        (fact.Status, fact.Low, fact.High).ShouldBe((Make(claims).Status, Make(claims).Low, Make(claims).High));
    }

    [Theory]
    [InlineData("9: 12 | 11 new: 18 | 9 the army denied!: 30 | -: 12")]
    [InlineData("9: 12 | 10: 12+ | 9: 13 | 9: 14")]
    public void The_order_of_claims_changes_nothing(string claims)
    {
        var turned = string.Join('|', claims.Split('|').Reverse());
        foreach (var policy in Enum.GetValues<FactPolicy>())
        {
            var (one, other) = (Make(claims, policy), Make(turned, policy, reversed: true));
            (one.Best, one.Low, one.High, one.Status, one.Grade, one.Reason).ShouldBe((other.Best, other.Low, other.High, other.Status, other.Grade, other.Reason));
        }
    }

    private static string Values(Fact fact) => string.Join(' ', new[] { fact.Low, fact.Best, fact.High }.Select(v => v?.ToString("0", CultureInfo.InvariantCulture) ?? "-"));

    private static Fact Make(string claims, FactPolicy policy = FactPolicy.Supported, bool reversed = false)
    {
        var parts = claims.Split('|');
        var made = parts.Select((c, i) => Claim(c.Trim(), reversed ? parts.Length - 1 - i : i)).ToList();
        var reports = made.Select(m => m.Claim.Report).ToList();
        var published = reports.ToDictionary(r => r.Id, r => r.Published);
        var origins = new Origins(id => new(id.Value), _ => null, Reading.Lexicons, Reading.Annotator.Gazetteer);
        return new FactMaker(new(id => new(id.Value), id => published[id], new(Reading.Lexicons.Officials, Reading.Lexicons.Roles), origins), policy).Make("injured", null, "people", made);
    }

    private static FactClaim Claim(string words, int number)
    {
        var (head, value) = (words[..words.IndexOf(':', StringComparison.Ordinal)].Split(' ').ToList(), words[(words.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        var day = head[0] == "-" ? null : string.Create(CultureInfo.InvariantCulture, $"2021-06-{int.Parse(head[0], CultureInfo.InvariantCulture):00}");
        var revision = head.Contains("new") ? Revision.New : head.Contains("old") ? Revision.Old : Revision.None;
        var stance = head.Contains("denied!") ? Stance.Denied : head.Contains("probable!") ? Stance.Probable : Stance.Asserted;
        var speaker = string.Join(' ', head.Skip(1).Where(w => w is not ("new" or "old") && !w.EndsWith('!')));
        var bounds = value.TrimEnd('+').Split('-').Select(v => decimal.Parse(v, CultureInfo.InvariantCulture)).ToList();
        var report = Reading.Report(words, day, key: $"r{number}");
        var number0 = new NumberValue(bounds[0], value.EndsWith('+') ? null : bounds[^1], "people", value);
        return new(new(report, TextField.Text, new(0, words.Length), "injured", number0, stance == Stance.Asserted && speaker.Length > 0 ? Stance.Attributed : stance, speaker.Length > 0 ? speaker : null), revision);
    }
}
