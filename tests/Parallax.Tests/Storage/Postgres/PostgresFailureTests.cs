using System.Net.Sockets;
using Npgsql;
using Parallax.Storage.Postgres;

namespace Parallax.Tests.Storage.Postgres;

public sealed class PostgresFailureTests
{
    private static readonly PostgresFailure Failure = new(PostgresAddress.Parse("postgres://ada:secret@db.example/news?desk=iraq"));

    [Theory]
    [InlineData("28P01", "does not let user 'ada' in")]
    [InlineData("28000", "pg_hba.conf")]
    [InlineData("3D000", "no database 'news' on db.example:5432")]
    [InlineData("42501", "user 'ada' may not")]
    [InlineData("25006", "can only be read")]
    [InlineData("53100", "is full")]
    [InlineData("58030", "or fails")]
    [InlineData("53200", "out of memory")]
    [InlineData("53300", "takes no more connections")]
    [InlineData("55P03", "Somebody else is writing")]
    [InlineData("57P01", "was stopped")]
    [InlineData("57P03", "starting or stopping")]
    [InlineData("57014", "broke off")]
    [InlineData("54000", "cannot hold a value this large")]
    [InlineData("XX001", "damaged")]
    [InlineData("22000", "SQLSTATE 22000")]
    public void What_the_server_says_is_told_with_what_to_do(string state, string told)
    {
        var message = Failure.Of(new PostgresException("its words", "ERROR", "ERROR", state), inChange: false).Message;
        message.ShouldContain(told);
        message.ShouldNotContain("secret");
        Failure.Of(new PostgresException("its words", "ERROR", "ERROR", state), inChange: true).Message.ShouldEndWith("Nothing of the change was kept.");
    }

    [Theory]
    [InlineData(SocketError.HostNotFound, "The host of postgres://ada@db.example:5432/news?desk=iraq is not known")]
    [InlineData(SocketError.ConnectionReset, "was lost")]
    public void What_becomes_of_the_way_there_is_told(SocketError error, string told) => Failure.Of(new SocketException((int)error), inChange: false).Message.ShouldContain(told);

    [Fact]
    public void A_program_that_reads_in_too_many_places_at_once_is_told() =>
        Failure.Of(new NpgsqlException("The connection pool has been exhausted, either raise 'Max Pool Size'."), inChange: false).Message.ShouldContain("in 40 places at once");

    [Fact]
    public void A_server_that_does_not_answer_in_time_is_told() => Failure.Of(new NpgsqlException("Reading failed", new TimeoutException()), inChange: false).Message.ShouldContain("did not answer in time");

    [Theory]
    [InlineData("57P01", true)]
    [InlineData("57P02", true)]
    [InlineData("40001", false)]
    [InlineData("53100", false)]
    public void A_server_that_ends_a_connection_leaves_open_what_it_did(string state, bool isLoss) => PostgresFailure.IsLoss(new PostgresException("its words", "FATAL", "FATAL", state)).ShouldBe(isLoss);
}
