using Parallax.Desks;
using Parallax.Storage.Postgres;

namespace Parallax.Tests.Storage.Postgres;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://ada:secret@db.example:6000/news?desk=iraq", "postgres://ada@db.example:6000/news?desk=iraq")]
    [InlineData("postgresql://ada:secret@db.example/news", "postgres://ada@db.example:5432/news?desk=parallax")]
    [InlineData("POSTGRES://db.example/news", "postgres://db.example:5432/news?desk=parallax")]
    [InlineData("postgres://a%40b:secret@[::1]:7000/two%20words", "postgres://a%40b@[::1]:7000/two%20words?desk=parallax")]
    [InlineData("postgres:///news?host=/run/postgresql&desk=x_1-2&sslmode=verify-full", "postgres:///news?host=%2Frun%2Fpostgresql&desk=x_1-2")]
    public void An_address_is_named_without_its_password(string url, string name) => PostgresAddress.Parse(url).Name.ShouldBe(name);

    [Fact]
    public void Signs_in_user_and_password_are_written_with_percents()
    {
        var connection = PostgresAddress.Parse("postgres://a%40b:p%40s%2Fs%3Aw%23@db.example/news").Connection;
        connection.Username.ShouldBe("a@b");
        connection.Password.ShouldBe("p@s/s:w#");
    }

    [Fact]
    public void A_password_that_is_not_given_is_left_to_the_surroundings() => PostgresAddress.Parse("postgres://ada@db.example/news").Connection.Password.ShouldBeNull();

    [Theory]
    [InlineData("news.desk", "cannot be read")]
    [InlineData("postgres://ada:secret/1@db.example/news", "written as %40, %2F")]
    [InlineData("postgres://ada:secret@db.example", "names no database")]
    [InlineData("postgres://ada:secret@db.example/", "names no database")]
    [InlineData("postgres:///news", "names no host")]
    [InlineData("postgres://ada:secret@db.example/news?desk=Iraq", "its desk is 'Iraq'")]
    [InlineData("postgres://ada:secret@db.example/news?desk=", "its desk is ''")]
    [InlineData("postgres://ada:secret@db.example/news?desk=pg_toast", "not with pg_")]
    [InlineData("postgres://ada:secret@db.example/news?desk=a%22b", "its desk is 'a\"b'")]
    [InlineData("postgres://ada:secret@db.example/news?desk=a234567890123456789012345678901234567890123456789012345678901234", "at most 63")]
    [InlineData("postgres://ada:secret@db.example/news?schema=x", "a parameter 'schema'")]
    [InlineData("postgres://ada:secret@db.example/news?sslmode=maybe", "its sslmode is 'maybe'")]
    public void An_address_that_is_none_is_refused_without_showing_it(string url, string problem)
    {
        var message = Should.Throw<DeskException>(() => PostgresAddress.Parse(url)).Message;
        message.ShouldContain(problem);
        message.ShouldContain("postgres://ada@db.example.org/news?desk=iraq");
        message.ShouldNotContain("secret");
    }
}
