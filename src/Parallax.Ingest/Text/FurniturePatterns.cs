using System.Text.RegularExpressions;

namespace Parallax.Ingest.Text;

/// <summary>What page furniture looks like. Every pattern is matched within one line; <c>\G</c> holds it to where it is tried.</summary>
internal static partial class FurniturePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Month = @"(?i:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?";
    private const string Weekday = @"(?i:(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?)\.?,?";
    private const string Year = "(?<year>(19|20)[0-9]{2})";
    private const string Iso = "(?<iso>(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(T[0-9:.]{4,16}(Z|[+-][0-9]{2}:?[0-9]{2})?)?)(?![0-9-])";
    private const string Worded = $@"((?<month>{Month}) (?<day>[0-9]{{1,2}})(st|nd|rd|th)?,? {Year}|(?<day>[0-9]{{1,2}})(st|nd|rd|th)? (?<month>{Month}),? {Year})(?![0-9])";
    private const string Clock = @"(?i:(at )?[0-9]{1,2}[:.] ?[0-9]{2}(:[0-9]{2})?( ?[ap]\.?m\b\.?)?)( ?\(?(UTC|GMT|BST|UK|CET|CEST|[ACEMP][SDE]?T|IST|JST|NZ[SD]?T|A[EWC][SD]T)\b\)?)?";
    private const string Date = $@"({Clock},? )?({Weekday} )?({Iso}|{Worded})(,? ?[-–|]? ?{Clock})?";

    /// <summary>"date 2020-03-13".</summary>
    [GeneratedRegex($@"\G(?i:date):? {Date}(?=\s|$)", Options)]
    public static partial Regex Labelled();

    /// <summary>"Posted: Tuesday, March 3, 2020 8:18 PM", "Last updated at 3 March 2020".</summary>
    [GeneratedRegex($@"\G(?<label>(?i:(last |first )?(posted|published|updated)( on| at)?)):? {Date}( ?[-–|])?(?=\s|$)", Options)]
    public static partial Regex Stamp();

    /// <summary>A date before the report's first words: in digits, or set off by a dash.</summary>
    [GeneratedRegex($@"\G(({Weekday} )?{Iso}(?=\s+\p{{Lu}})|({Weekday} )?{Worded} ?[-–—|•·](?=\s+\p{{Lu}}))", Options)]
    public static partial Regex DatePrefix();

    /// <summary>Where a stamp may begin inside a line, after the heading.</summary>
    [GeneratedRegex(@"(?<=\s)(Last |First )?(Posted|Published|Updated|Last updated)( on| at)?:? ", Options)]
    public static partial Regex StampStart();

    /// <summary>Lines that are furniture wherever they stand.</summary>
    [GeneratedRegex(@"\G(Image copyright .{1,80}? Image caption .*|Image copyright [^.]{1,80}|Image (caption|source) .*|Media caption\b.*|Media playback is (un|not )supported\b.*|(?i:share (this|on)( story| article| page| post)?( with| via| on)?\b:?)( (Facebook|Twitter|Messenger|Email|E-mail|WhatsApp|LinkedIn|Reddit|Pinterest|Print|Copy this link|Share this with|X))*|Copy this link|Close share panel|Advertisement|Buy Photo)\s*$", Options)]
    public static partial Regex Line();

    /// <summary>A byline of its own.</summary>
    [GeneratedRegex(@"\G(By|BY|by):? \p{Lu}[\p{L}.'’-]*( (and |de |von |van |al-)?\p{Lu}[\p{L}.'’-]*){0,5}(, [\p{L}. ]{1,40})?\s*$", Options)]
    public static partial Regex Byline();

    /// <summary>Lines that are furniture among the last of a text.</summary>
    [GeneratedRegex(@"\G((©|\(c\)|Copyright ©?) ?.{0,120}|.{0,80}\bAll rights reserved\.?.{0,60}|(Follow|Like) us on .{0,80}|Sign up (for|to) .{0,120}|(Read|See) more( at| on|:).{0,160}|Related (topics|stories|articles):?.{0,80}|Subscribe .{0,120}|Comments \([0-9]+\))\s*$", Options)]
    public static partial Regex Closing();
}
